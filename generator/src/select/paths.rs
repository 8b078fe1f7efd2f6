//! Finds the shortest URLs of a type or an operation.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use super::walk::{Atlas, Member, Names, Place};
use crate::ir::{EntityModel, Operation, QualifiedName};

/// The URLs found, shortest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FoundPaths {
    /// The paths, with `{id}` for keys.
    pub paths: Vec<String>,
    /// Whether there are more URLs than `paths` lists.
    pub more: bool,
}

/// Finds the shortest paths to a single value of a structured type, at most `limit` of them.
pub fn paths_to_type(model: &EntityModel, name: &QualifiedName, limit: usize) -> FoundPaths {
    let names = Names::new(model);
    let atlas = Atlas::new(model, &names);
    search(&atlas, &BTreeSet::from([Place { type_name: name, collection: false }]), "", limit)
}

/// Finds the shortest paths of an overload, at most `limit` of them.
pub fn paths_to_operation(
    model: &EntityModel,
    name: &QualifiedName,
    operation: &Operation,
    limit: usize,
) -> FoundPaths {
    let names = Names::new(model);
    let atlas = Atlas::new(model, &names);
    let Some(binding) = operation.binding_parameter() else { return imports(model, name) };
    let Some(bound_to) = binding.type_ref.name.named() else { return FoundPaths::default() };
    let collection = binding.type_ref.collection;
    let types = atlas.descendants(bound_to).into_iter().chain([bound_to]);
    let places = types.map(|type_name| Place { type_name, collection }).collect();
    let segment = if name.namespace() == "microsoft.graph" { name.name() } else { name.as_str() };
    search(&atlas, &places, &format!("/{segment}"), limit)
}

/// Finds the imports of an unbound operation.
fn imports(model: &EntityModel, operation: &QualifiedName) -> FoundPaths {
    let Some((_, container)) = model.container() else { return FoundPaths::default() };
    let actions = container.action_imports.iter().map(|(name, import)| (name, &import.action));
    let functions = container.function_imports.iter().map(|(name, import)| (name, &import.function));
    let named = actions.chain(functions).filter(|(_, imported)| *imported == operation);
    FoundPaths { paths: named.map(|(name, _)| format!("/{name}")).collect(), more: false }
}

/// An edge from one place to another: the text that it adds to the path, and its length in segments, keys not counted.
struct Way<'a> {
    text: String,
    length: usize,
    to: Place<'a>,
}

/// A partial path. Partial paths are ordered by the least length of a whole path, then by text.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Attempt<'a> {
    least: usize,
    text: String,
    length: usize,
    seen: Vec<Place<'a>>,
}

fn search(atlas: &Atlas<'_>, targets: &BTreeSet<Place<'_>>, ending: &str, limit: usize) -> FoundPaths {
    let roots = ways(atlas.roots().into_iter().map(|segment| (segment.member, segment.names[0], segment.to)));
    let map = map(atlas, &roots, targets);
    let distances = distances(&map, targets);
    let mut attempts: BinaryHeap<Reverse<Attempt<'_>>> = BinaryHeap::new();
    let go_on = |text: &str, length: usize, seen: &[Place<'_>], way: &Way<'_>| {
        // A path that returns to an earlier place is never the shortest.
        let least = length + way.length + distances.get(&way.to)?;
        let (text, length) = (format!("{text}{}", way.text), length + way.length);
        Some((least, text, length)).filter(|_| !seen.contains(&way.to))
    };
    for way in &roots {
        if let Some((least, text, length)) = go_on("", 0, &[], way) {
            attempts.push(Reverse(Attempt { least, text, length, seen: vec![way.to] }));
        }
    }
    let mut found = FoundPaths::default();
    while let Some(Reverse(Attempt { text, length, seen, .. })) = attempts.pop() {
        let Some(&here) = seen.last() else { continue };
        if targets.contains(&here) {
            if found.paths.len() == limit {
                found.more = true;
                break;
            }
            found.paths.push(format!("{text}{ending}"));
            continue;
        }
        for way in map.get(&here).into_iter().flatten() {
            if let Some((least, text, length)) = go_on(&text, length, &seen, way) {
                let seen = seen.iter().copied().chain([way.to]).collect();
                attempts.push(Reverse(Attempt { least, text, length, seen }));
            }
        }
    }
    found
}

fn ways<'a>(segments: impl Iterator<Item = (Member<'a>, &'a str, Option<Place<'a>>)>) -> Vec<Way<'a>> {
    let way = |(member, name, to): (Member<'a>, &str, Option<Place<'a>>)| {
        let call = if matches!(member, Member::Operation(..) | Member::FunctionImport(_)) { "(…)" } else { "" };
        Some(Way { text: format!("/{name}{call}"), length: 1, to: to? })
    };
    segments.filter_map(way).collect()
}

/// Returns all places that URLs reach, with the edges from each.
fn map<'a>(atlas: &Atlas<'a>, roots: &[Way<'a>], targets: &BTreeSet<Place<'_>>) -> BTreeMap<Place<'a>, Vec<Way<'a>>> {
    let mut map = BTreeMap::new();
    let mut next: Vec<Place<'a>> = roots.iter().map(|way| way.to).collect();
    while let Some(place) = next.pop() {
        if map.contains_key(&place) {
            continue;
        }
        let segments = atlas.segments(place).into_iter().filter(|segment| {
            // A collection is cast only if the cast leads to a target. In other cases a cast of the item finds the same
            // path.
            let cast = matches!(segment.member, Member::Cast(_));
            !(cast && place.collection) || segment.to.is_some_and(|to| targets.contains(&to))
        });
        let mut ways = ways(segments.map(|segment| (segment.member, segment.names[0], segment.to)));
        let item = atlas.item(place).map(|to| Way { text: "/{id}".to_owned(), length: 0, to });
        ways.extend(item);
        next.extend(ways.iter().map(|way| way.to));
        map.insert(place, ways);
    }
    map
}

/// Returns the distance of each place from the nearest target, in segments.
fn distances<'a>(map: &BTreeMap<Place<'a>, Vec<Way<'a>>>, targets: &BTreeSet<Place<'_>>) -> BTreeMap<Place<'a>, usize> {
    let mut back: BTreeMap<Place<'a>, Vec<(Place<'a>, usize)>> = BTreeMap::new();
    for (from, ways) in map {
        for way in ways {
            back.entry(way.to).or_default().push((*from, way.length));
        }
    }
    let mut distances: BTreeMap<Place<'a>, usize> = BTreeMap::new();
    let reached = map.keys().filter(|place| targets.contains(*place));
    let mut next: BinaryHeap<Reverse<(usize, Place<'a>)>> = reached.map(|place| Reverse((0, *place))).collect();
    while let Some(Reverse((distance, place))) = next.pop() {
        if distances.contains_key(&place) {
            continue;
        }
        distances.insert(place, distance);
        for (from, length) in back.get(&place).into_iter().flatten() {
            next.push(Reverse((distance + length, *from)));
        }
    }
    distances
}
