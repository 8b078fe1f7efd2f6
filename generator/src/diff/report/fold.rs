//! Combines similar changes into one entry.
//!
//! | many | one entry |
//! |---|---|
//! | types of a kind with one base, added or removed | the types |
//! | an operation of one name, added or removed on several types | the types |
//! | the same change of a property or member of one name, or of one annotation | the types |
//! | the same change of a type, of nullability or of another facet, whatever the property's name | the properties |
//! | properties, members, parameters or annotations of one type, all added, removed or changed in one respect | the parts |

use std::collections::BTreeMap;

use crate::diff::{Aspect, Change, Impact, Kind};

/// The minimum number of changes to combine.
const SEVERAL: usize = 4;

/// One entry of a report.
pub(super) struct Entry<'a> {
    /// The first of the changes, which represents all of them.
    pub change: &'a Change,
    /// All changes of the entry.
    pub changes: Vec<&'a Change>,
    /// The property that the changes have in common.
    pub alike: Alike,
}

/// The property that the changes of an entry have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Alike {
    /// The same change happened to elements of several owners.
    Happening,
    /// The same change happened to parts with different names.
    Facet,
    /// The same aspect of several parts of one owner changed.
    Owner,
    /// The entry has only one change.
    Alone,
}

/// The fields that changes of several owners must have in common to be combined.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Happening<'a> {
    kind: Kind,
    aspect: Aspect,
    term: Option<&'a str>,
    what: &'a str,
    old: Option<&'a str>,
    new: Option<&'a str>,
    meaning: (Impact, Impact),
}

/// The fields that changes of parts must have in common to be combined, whatever the names of the parts are.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct FacetChange<'a> {
    kind: Kind,
    aspect: Aspect,
    old: Option<&'a str>,
    new: Option<&'a str>,
    meaning: (Impact, Impact),
}

/// The fields that changes of one owner must have in common to be combined.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct InOwner<'a> {
    owner: &'a str,
    kind: Kind,
    aspect: Aspect,
    fate: (bool, bool),
    meaning: (Impact, Impact),
}

/// Combines changes: first across owners, then within each owner, in order.
pub(super) fn folded<'a>(changes: impl IntoIterator<Item = &'a Change>) -> Vec<Entry<'a>> {
    let mut happenings: BTreeMap<Happening<'_>, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        happenings.entry(happening(change)).or_default().push(change);
    }
    let mut entries = Vec::new();
    let mut facets: BTreeMap<FacetChange<'_>, Vec<&Change>> = BTreeMap::new();
    let mut rest = Vec::new();
    for (_, changes) in happenings {
        if changes.len() >= SEVERAL {
            entries.push(Entry { change: changes[0], changes, alike: Alike::Happening });
            continue;
        }
        for change in changes {
            match facet_change(change) {
                Some(facet) => facets.entry(facet).or_default().push(change),
                None => rest.push(change),
            }
        }
    }
    for (_, mut changes) in facets {
        if changes.len() >= SEVERAL {
            changes.sort();
            entries.push(Entry { change: changes[0], changes, alike: Alike::Facet });
        } else {
            rest.extend(changes);
        }
    }
    let mut owners: BTreeMap<InOwner<'_>, Vec<&Change>> = BTreeMap::new();
    for change in rest {
        owners.entry(in_owner(change)).or_default().push(change);
    }
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.changes.len()));
    let mut rest = Vec::new();
    for (_, changes) in owners {
        let annotated = matches!(changes[0].aspect, Aspect::Capability | Aspect::Annotation);
        let one_owner = changes[0].element.part.is_some() || annotated;
        if one_owner && changes.len() >= if annotated { 2 } else { 2 * SEVERAL } {
            rest.push(Entry { change: changes[0], changes, alike: Alike::Owner });
        } else {
            let alone = |change| Entry { change, changes: vec![change], alike: Alike::Alone };
            rest.extend(changes.into_iter().map(alone));
        }
    }
    rest.sort_by_key(|entry| entry.change);
    entries.extend(rest);
    entries
}

fn happening(change: &Change) -> Happening<'_> {
    let element = &change.element;
    let is_whole = element.part.is_none();
    let comes_or_goes = change.aspect == Aspect::Existence && is_whole;
    // Added or removed types are combined by their base, added or removed operations by their name.
    let what = match (&element.part, element.kind) {
        (Some(part), _) => part.as_str(),
        (None, Kind::Action | Kind::Function) => element.owner.split('(').next().unwrap_or_default(),
        (None, Kind::EntityType | Kind::ComplexType) if comes_or_goes => change.note.as_deref().unwrap_or_default(),
        (None, _) => "",
    };
    let (old, new) = (change.old.as_deref(), change.new.as_deref());
    let (old, new) = if comes_or_goes { (old.map(|_| ""), new.map(|_| "")) } else { (old, new) };
    Happening {
        kind: element.kind,
        aspect: change.aspect,
        term: change.term.as_deref(),
        what,
        old,
        new,
        meaning: (change.wire, change.rust),
    }
}

/// Returns the key of a change of a part whose meaning does not depend on the part's name; `None` for other changes.
fn facet_change(change: &Change) -> Option<FacetChange<'_>> {
    let is_facet = matches!(change.aspect, Aspect::Type | Aspect::Nullable | Aspect::Optional | Aspect::Facets);
    (is_facet && change.element.part.is_some()).then_some(FacetChange {
        kind: change.element.kind,
        aspect: change.aspect,
        old: change.old.as_deref(),
        new: change.new.as_deref(),
        meaning: (change.wire, change.rust),
    })
}

fn in_owner(change: &Change) -> InOwner<'_> {
    InOwner {
        owner: &change.element.owner,
        kind: change.element.kind,
        aspect: change.aspect,
        fate: (change.old.is_some(), change.new.is_some()),
        meaning: (change.wire, change.rust),
    }
}
