/** Common given names in Belgium, of all generations and origins. General knowledge; nobody in particular. */
export const GIVEN_NAMES = `
Aaron Abdel Abdelkader Abdellah Abdul Abdullah Achille Achiel Achmed Adam Adil Adriaan Adrien Agnes Agnieszka Ahmed Ahmet Aicha Aisha Alain Albert Alberte Aleksander Aleksandra Alex Alexander
Alexandra Alexandre Alexia Alexis Alfons Alfred Ali Alice Alicia Aline Alma Amal Amber Amélie Amin Amina Amine Amira An Ana Anaïs Andrea Andreas Andrei Andrée André Andrzej Angèle Angela
Angelina Anita Anja Anke Ann Anna Annabel Anne Anneke Anneleen Annelies Annemie Annick Annie Anouk Anthony Antoine Antoinette Anton Antonia Antonio Anwar Ariane Arjen Arlette Arnaud Arne
Arno Arthur Asma Astrid Audrey August Augusta Axel Axelle Aya Ayoub Aziz Aziza Babette Barbara Bart Bas Bashir Bastiaan Beatrice Beatrijs Ben Benjamin Benoit Benoît Bernadette Bernard Bert
Bilal Birgit Bjorn Björn Bogdan Boris Bram Brahim Brecht Brent Brigitte Britt Bruno Camille Carine Carla Carlo Carlos Carmen Carol Carolien Caroline Casper Catherine Cathy Cécile Cedric Cédric Celine
Céline Charles Charlotte Chantal Chloë Chloé Chris Christel Christelle Christian Christiane Christina Christine Christophe Cindy Claire Clara Claude Claudia Claudine Clément Colette Conny Corinne Cyriel Daan
Dana Danièle Daniel Daniëlle Danny Dario Dave David Davy Debby Denise Denis Dieter Dilara Dimitri Dina Dirk Dominique Doris Dorien Dries Driss Dylan Eddy Edgard Edith Edmond Eduard Edward Eefje Eléna
Elena Eleonora Elias Elien Eline Elif Elisa Elisabeth Elise Elke Ella Ellen Elly Els Elsa Elza Emiel Emiël Emile Émilie Emilie Emily Emine Emma Emmanuel Emre Enzo Erik Eric Erika Erna Ernest Erwin Esma
Esmée Esther Etienne Eugène Eva Evelien Evelyne Evi Ewa Ewout Fabienne Fabio Fadma Fanny Farah Farid Farida Fatiha Fatih Fatima Fatma Fatou Febe Felix Femke Ferdinand Ferre Fien Filip Fleur Flore Florence Florian
Floris Francesca Francesco Francine Francis Franciscus Francis Frank Frans François Françoise Freddy Frederic Frédéric Frederik Frida Frieda Gabriel Gabriella Gaston Geert Geertrui Gérard Gerard Gerda Gert Gertrude
Ghislaine Ghislain Gilbert Gilberte Gilles Gino Giovanni Giulia Giuseppe Glenn Godelieve Goedele Goran Greet Greta Griet Guido Guillaume Gunter Gust Gustaaf Guy Gwen Habiba Hadija Hakan Hakim Halima Hamid Hamza Hanane
Hanna Hannah Hanne Hans Harry Hasan Hassan Hasna Hatice Hedwig Heidi Hélène Helena Helga Hendrik Henri Henriette Herman Hicham Hilde Hugo Huguette Hussein Ibrahim Ida Ignace Ihsan Ikram Ilias Ilse Ilham Iman Imane Imke Imran
Ine Inès Ines Inge Ingeborg Ingrid Inne Irena Irène Irene Irina Isa Isaac Isabel Isabelle Ismaïl Ismail Ivan Ivo Jaak Jacqueline Jacques Jakob Jamal Jamila Jan Jana Jane Janne Jannes Jari Jarne Jasmien Jasmine Jasper Jean Jeanette
Jeanine Jeanne Jeannine Jef Jelle Jen Jennifer Jens Jente Jeremy Jeroen Jérôme Jessica Jill Jimmy Jo Joachim Joana Joanna Joannes Jochen Joeri Johan Johanna John Johnny Jolien Jonas Jonathan Joost Joris Jordy Jos José Josée Josef Josefien Joseph
Josephine Joséphine Josiane Joyce Jozef Jozefa Juan Judith Jules Julia Julian Julie Julien Juliette Jurgen Justine Kaat Kadir Karel Karen Karim Karima Karin Karine Karlijn Karl Karolien Katarzyna Kathleen Kathy Katia Katja Katleen Kato Katrien Katrijn
Kelly Ken Kenneth Kenny Kenza Kevin Khadija Khalid Kim Kimberly Kirsten Klaas Klaartje Koen Koenraad Kobe Kris Kristel Kristien Kristof Krystyna Kurt Lana Lander Lara Lars Latifa Laura Laure Lauren Laurence Laurens Laurent Laurette Lea Lealiza
Leen Leila Leïla Lena Lenn Lennert Leo Leon Léon Leona Léonie Leonie Leontine Leopold Lia Lidia Lies Liesbet Liesbeth Lieselot Lieve Lieven Lili Liliane Lilly Lina Linda Lindsay Linsey Lio Lisa Lise Lisette Liv Livia Loïc Lore Lorena Lorenzo Lotte
Lou Louis Louisa Louise Loubna Louane Luana Luc Luca Lucas Lucia Lucie Lucien Lucienne Lucy Ludo Ludovic Luigi Luís Luka Lukas Luk Lut Lutgard Lydia Lynn Maaike Maarten Madeleine Magda Mahmoud Maja Malik Malika Mamadou Manon Manuel Manuela Marc Marcel
Marcella Mareike Margaretha Margaux Margot Margriet Maria Mariam Marianne Marie Mariette Marijke Marijn Marina Mario Marion Mariusz Marjan Mark Marleen Marlies Marloes Martha Marthe Martijn Martin Martina Martine Mary Maryam Mats Mathias Mathieu Mathijs
Mathilde Matteo Matthew Matthias Matthieu Maud Maurice Maurits Max Maxim Maxime Mehdi Mehmet Melanie Mélanie Melisa Melissa Mercedes Merel Meryem Mia Michael Michaël Michèle Michel Michelle Mieke Miet Miguel Mihai Mila Milan Mina Mira Miriam Mirjam Mohamed
Mohammed Mohamad Mona Monica Monika Monique Mounir Mourad Muhammad Mustafa Mustapha Myriam Nabil Nabila Nadia Nadine Nadja Naima Najat Najib Nancy Natacha Natalia Nathalie Nathan Nawal Nele Nell Nelly Nicolas Nicole Nico Niels Niko Nikola Nils Nina Noa Noah
Noë Noël Noémie Nora Noor Noortje Norbert Noureddine Nour Nuria Odette Olga Oliver Olivia Olivier Omar Omer Oscar Osman Otto Oumaima Pablo Paola Pascal Pascale Patricia Patrick Patrik Paul Paula Paulette Pauline Pauwel Pavel Pedro Peggy Peter Petra Philip
Philippe Piet Pieter Pierre Pierrette Piotr Quinten Rachel Rachid Rachida Raf Rafael Raisa Ralph Ramona Ramon Rania Raphaël Raoul Raymond Raymonda Rebecca Regina Reinhilde Reinout Remi Renaat Renate Renée René Ria Riad Ricardo Richard Rik Rika Rita Robbe Robert
Roberto Robin Robrecht Roel Roeland Roger Roland Rolf Romain Roman Romy Ronald Ronny Rosa Rosalie Rosanne Rosita Rowena Ruben Rudi Rudy Ruth Ryan Saar Saartje Sabine Sabrina Said Saïd Saida Salim Salma Salma Sam Samantha Samir Samira Samuel Sandra Sandrine Sander
Sanne Sara Sarah Sasha Sébastien Sebastiaan Sebastian Selim Selma Senne Serge Sergei Sergio Séverine Seppe Sevda Shana Sharon Sidney Siebe Siegfried Sien Siham Silke Simon Simona Simone Simonne Sinan Sofia Sofie Sonia Sonja Sophia Sophie Soraya Soufiane Souad Staf Stan
Stef Stefaan Stefan Stefanie Steffi Stella Stéphane Stéphanie Stephanie Steve Steven Stijn Suzanna Suzanne Sven Svetlana Sylvain Sylvia Sylvie Tamara Tania Tanja Tarik Tatiana Tessa Theo Theodoor Theresia Thérèse Thibault Thibaut Thibo Thierry Thijs Thomas Tibo Tim Timo
Timothy Tina Tine Tineke Tinne Tobias Tom Tomas Tomasz Toon Tristan Tuur Ursula Vadim Valérie Valerie Vanessa Veerle Vera Véronique Veronique Vic Vicky Victor Victoria Viktor Vincent Viola Violette Virginie Vladimir Walter Ward Wannes Warre Wendy Werner Wesley Wies Wiktoria
Wilfried Willem Willy Wim Wout Wouter Xander Xavier Yana Yannick Yara Yasin Yasmina Yasmine Yassin Yassine Yente Yolande Yorick Youri Youssef Yousra Yusuf Yvan Yves Yvette Yvonne Zakaria Zahra Zeynep Zineb Zita Zoë Zofia Zohra
`;

/** Given names that are also ordinary words, flowers, months, places or patron saints: never enough by themselves. */
export const ORDINARY_GIVEN_NAMES = `
Amber Bas Ben Fleur Iris Isa Jo Joy Kato Leen Lies Lieve Linde Lis Lou Max May Mei Merel Mia Mona Nel Noor Nour Orphée Otto Robin Roman Roos Rosa Roza Saar Sander Senne Stan Ster Sterre Storm Tim Viola Violette Vic Ward Wies Wolf Zita Zon Zoon
Victoria Florence Sofia Paris Vincent Elisabeth Maria Jozef Anna Paul Peter Rita Carolus Lucas Damiaan Alexander
`;
