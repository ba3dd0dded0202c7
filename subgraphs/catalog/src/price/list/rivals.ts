const meet = (field: string): string => `(other.${field} is null or list.${field} is null or other.${field} = list.${field})`;

/**
 * C4: between which lists nothing decides for some viewer at some time: the same kind, seller, level and priority, scopes
 * that one viewer may be in, periods that overlap. A condition over `list` and `other`; `other` is published.
 */
export const areRivals = `other.id <> list.id and (other.kind, other.level, other.priority) = (list.kind, list.level, list.priority)
  and other.seller is not distinct from list.seller and other.published_at is not null and other.withdrawn_at is null
  and ${['channel', 'grade', 'dealer', 'contract', 'buyer', 'store'].map(meet).join(' and ')}
  and (other.region is null or list.region is null or starts_with(other.region, list.region) or starts_with(list.region, other.region))
  and tstzrange(other.valid_from, other.valid_until) && tstzrange(list.valid_from, list.valid_until)`;
