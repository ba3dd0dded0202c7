import { localPath } from '@tonglu/storefront-kit/local-path';
import { Button } from '@tonglu/storefront-kit/ui';
import { useTexts } from '~/i18n/texts';
import { Form, redirect } from 'react-router';
import { askPage } from '~/graph.server';
import { DistrictDocument } from '~/gql/graphql';
import { translate } from '~/i18n/texts.server';
import { districtName, known, readRegions, type RegionLevels } from '~/regions/region-levels';
import { RegionPicker } from '~/regions/region-picker';
import { shellOf } from '~/shell/shell';
import { visitOf } from '~/visit.server';
import type { Route } from './+types/route';

/** Where the visitor lives, for stock and dates. Nothing private is asked, so all of it may stand in the address. */
export async function loader({ context, url }: Route.LoaderArgs) {
  const visit = visitOf(context);
  const next = localPath(url.searchParams.get('next'));
  const asked = readRegions(url.searchParams);
  const { data } = await askPage(context, DistrictDocument, {
    province: asked.province,
    city: asked.city,
    withCities: asked.province !== '',
    withDistricts: asked.city !== '',
  });
  const offered: RegionLevels = { provinces: data.provinces ?? [], cities: data.cities, districts: data.districts };
  const chosen = known(asked, offered);
  if (chosen.district) {
    visit.remember({ district: { code: chosen.district, name: districtName(chosen, offered) } });
    throw redirect(next);
  }
  return {
    shell: shellOf(data),
    page: { title: translate(visit.locale)('district.title') },
    next,
    chosen,
    offered,
    // Sent with a province and still here: something is left to choose.
    incomplete: url.searchParams.has('done') && url.searchParams.get('intent') !== 'regions',
  };
}

export default function District({ loaderData: { next, chosen, offered, incomplete } }: Route.ComponentProps) {
  const { t } = useTexts();
  const missing = chosen.province === '' ? 'province' : chosen.city === '' ? 'city' : 'district';
  return (
    <div className="frame max-w-xl pt-12 md:pt-20">
      <h1 className="display text-3xl">{t('district.title')}</h1>
      <p className="mt-3 mb-8 text-reed">{t('district.text')}</p>
      <Form key={JSON.stringify(chosen)} className="space-y-6">
        <input type="hidden" name="next" value={next} />
        <input type="hidden" name="done" value="yes" />
        <RegionPicker chosen={chosen} offered={offered} depth={['province', 'city', 'district']} errors={incomplete ? { [missing]: t('address.choose') } : {}} />
        <Button className="min-h-12 w-full sm:w-auto">{t('district.submit')}</Button>
      </Form>
    </div>
  );
}
