import { waiverReasons } from '@signalenbeleid/contracts/waived';
import { ApiProblem } from '@signalenbeleid/contracts/client';
import { useState } from 'react';
import { Button } from '../ui/form/button.tsx';
import { AllKeys, KeyLegend } from '../ui/keys/key-legend.tsx';
import { useKeys } from '../ui/keys/use-keys.ts';
import { Row, Section } from '../ui/layout/section.tsx';
import { ActError } from '../ui/say/act-error.tsx';
import { Banner, DangerLine, NowBand } from '../ui/say/banner.tsx';
import { Dialog } from '../ui/say/dialog.tsx';
import { AddMenu, MoveMenu } from '../ui/say/menu.tsx';
import { PersonalDataNotice } from '../ui/say/personal-data.tsx';
import { EmptyState, ErrorState, LoadingState } from '../ui/say/states.tsx';
import { toast } from '../ui/say/toast.tsx';
import { useAct } from '../ui/say/use-act.ts';
import { Example, Examples } from './example.tsx';

/** What a page says: banners, and what to do about data of persons. */
export function BannerParts() {
  return (
    <Section title="Banners">
      <div className="stack">
        <NowBand you who="Jij bent aan zet." acts={<Button>Kijk het dossier na</Button>}>
          Kijk het dossier na voor vrijdag 30 januari. Daarna gaat het naar het dagelijks bestuur.
        </NowBand>
        <NowBand who="Nu aan zet: Koen De Ridder, trekker.">Hij meldt op 30 januari hoe ver de proef staat.</NowBand>
        <PersonalDataNotice
          found={{
            kind: 'number',
            before: '… zijn nummer is ',
            words: '85.07.30-033.61',
            after: ' en …',
            replacement: '[nummer weggelaten]',
          }}
          reasons={waiverReasons}
          onReplace={() => toast('Vervangen.')}
          onWave={() => undefined}
        />
        <PersonalDataNotice
          found={{
            kind: 'name',
            before: '… zonder iets. ',
            words: 'Mevrouw Claes',
            after: ' staat thuis met …',
            replacement: '[cliënt]',
          }}
          reasons={waiverReasons}
          onReplace={() => toast('Vervangen.')}
          onWave={() => toast('Blijft staan.')}
        />
        <Banner kind="plain" strong="Geen verbinding.">
          Wat je schreef, blijft hier staan. Je kan het versturen zodra je weer verbonden bent.
        </Banner>
        <DangerLine>
          <strong>Is er nu iemand in gevaar?</strong> Bel <a href="tel:112">112</a>. Bij geweld of misbruik: bel{' '}
          <a href="tel:1712">1712</a>.
        </DangerLine>
      </div>
    </Section>
  );
}

/** Empty, loading, failed, confirmed, asked. */
export function StateParts() {
  return (
    <Section title="Leeg, onderweg, mislukt, bevestigd, gevraagd">
      <Examples>
        <EmptyState title="Nog geen signalen dit jaar" act={<Button>Stuur een vraag</Button>}>
          De tandartsen meldden in 2026 nog niets. Vraag hun contactpersoon hoe het gaat.
        </EmptyState>
        <Example title="Onderweg">
          <LoadingState />
        </Example>
        <Example title="Ophalen mislukt">
          <ErrorState error={new TypeError('offline')} onRetry={() => toast('Opnieuw geprobeerd.')} />
        </Example>
        <ActParts />
        <DialogParts />
        <Example title="Verplaatsen zonder slepen">
          <Row>
            <MoveMenu places={places} />
            <AddMenu places={places} />
          </Row>
        </Example>
        <Example title="Toetsen" hint="Eén letter doet iets zolang niemand schrijft. Wie dat niet wil, zet ze uit.">
          <KeyParts />
        </Example>
      </Examples>
    </Section>
  );
}

const lines = [
  { keys: ['J', 'K'], says: 'volgend, vorig' },
  { keys: ['A'], says: 'bundel' },
];

function KeyParts() {
  const [all, setAll] = useState(false);
  const keys = useKeys({ j: () => toast('Volgend.'), k: () => toast('Vorig.'), '?': () => setAll(true) });
  return (
    <>
      <KeyLegend keys={keys} main={lines} onAll={() => setAll(true)} />
      <AllKeys open={all} onClose={() => setAll(false)} lines={lines} />
    </>
  );
}

const places = [
  { label: 'Bezig', hint: 'staat hier nu', here: true, onChoose: () => undefined },
  { label: 'Klaar', onChoose: () => toast('Verplaatst naar Klaar.', async () => undefined) },
];
const refuse = async () => {
  throw new ApiProblem({ type: '/problems/stale', title: '', status: 412 });
};

function ActParts() {
  const bundle = useAct({
    act: async () => undefined,
    done: 'Gebundeld. Het gedeelde signaal telt nu 9 sectoren.',
    undo: async () => undefined,
  });
  const stale = useAct({ act: refuse });
  return (
    <Example
      title="Bevestigd, of te laat"
      hint="Wat omkeerbaar is, vraagt geen bevestiging maar biedt “Maak ongedaan”. Het bericht gaat na tien seconden vanzelf weg, maar niet zolang je muis of je focus erop staat."
    >
      <Row>
        <Button busy={bundle.busy} onClick={() => void bundle.run()}>
          Bundel
        </Button>
        <Button busy={stale.busy} onClick={() => void stale.run()}>
          Bewaar een oude versie
        </Button>
      </Row>
      <ActError act={stale} onReload={stale.clear} />
    </Example>
  );
}

function DialogParts() {
  const [open, setOpen] = useState(false);
  const publish = () => {
    setOpen(false);
    toast('De beslissing is gepubliceerd.');
  };
  return (
    <Example title="Gevraagd" hint="Alleen voor wat niet terug kan.">
      <div>
        <Button onClick={() => setOpen(true)}>Publiceer…</Button>
      </div>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Beslissing publiceren?"
        final
        act={
          <Button kind="primary" onClick={publish}>
            Publiceer de beslissing
          </Button>
        }
      >
        <p>
          Daarna kan je de tekst niet meer wijzigen, alleen aanvullen. Negen aanbrengers krijgen het antwoord dat jij
          naleest.
        </p>
      </Dialog>
    </Example>
  );
}
