import { useQuery } from '@tanstack/react-query';
import type { MemberView } from '@signalenbeleid/contracts/people.contract';
import { labels } from '../labels.ts';
import { useParam, useZone } from '../session.ts';
import { useText } from '../text.ts';
import { ButtonLink } from '../ui/form/button.tsx';
import { Page, Side } from '../ui/layout/page.tsx';
import { Section } from '../ui/layout/section.tsx';
import { Link } from '../ui/link.tsx';
import { Banner } from '../ui/say/banner.tsx';
import { Loaded } from '../ui/say/states.tsx';
import { Facts } from '../ui/show/figures.tsx';
import { AccessView } from './access.view.tsx';
import { MandatesOfMember } from '../mandates/mandates.view.tsx';
import './people.css';
import { memberQuery } from './people.queries.ts';
import { peopleText } from './people.text.ts';
import { RolesForm } from './roles.form.tsx';

/** One person of the zone: what they may do, where they sit, and whether they still come in. */
export function MemberPage() {
  const t = useText(peopleText);
  const { slug, path } = useZone();
  const query = useQuery(memberQuery(slug, useParam('member')));
  const reload = () => void query.refetch();
  return (
    <Page
      title={query.data?.name ?? t('back')}
      above={<Link to={path('/instellingen?deel=mensen')}>{t('back')}</Link>}
      under={query.data && shortly(query.data)}
      act={
        query.data && (
          <ButtonLink size="small" to={path(`/instellingen/mensen/${query.data.id}/aanpassen`)}>
            {t('edit')}
          </ButtonLink>
        )
      }
      side={<Side label={t('about')}>{query.data && <About member={query.data} />}</Side>}
    >
      <Loaded query={query} lines={8}>
        {(member) => (
          <>
            {member.status === 'suspended' && <Banner kind="plain" strong={t('isSuspended')} />}
            <Section title={t('roles')}>
              <RolesForm key={member.version} member={member} onReload={reload} />
            </Section>
            <MandatesOfMember member={member} />
            <AccessView member={member} onReload={reload} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What somebody is and where, under the name: on a phone the rest stands at the end of the page. */
const shortly = ({ function: job, organisations }: MemberView) =>
  [job, ...organisations.map(({ name }) => name)].filter(Boolean).join(', ');

function About({ member }: { member: MemberView }) {
  const t = useText(peopleText);
  const { path } = useZone();
  const { organisations, sector, email } = member;
  return (
    <Facts
      facts={[
        [t('job'), member.function],
        [
          t('organisation'),
          organisations.length > 0 && (
            <ul className="stack-2">
              {organisations.map(({ id, name }) => (
                <li key={id}>
                  <Link to={path(`/wie-is-wie/${id}`)}>{name}</Link>
                </li>
              ))}
            </ul>
          ),
        ],
        [t('sector'), sector && labels().sector[sector]],
        [
          t('email'),
          email && (
            <a className="address" href={`mailto:${email}`}>
              {email}
            </a>
          ),
        ],
      ]}
    />
  );
}
