//! Finds the places and segments on the selected paths.
//!
//! The number of paths is infinite (a `managedDevice` has users, who have managed devices), so paths are not
//! enumerated. The search visits pairs of a place and the matching state of the globs, whose number is finite.

use std::collections::{BTreeMap, BTreeSet};

use super::glob::{GlobSet, PathGlob, Progress};
use super::walk::{Atlas, Member, Place, Segment};
use crate::diagnostics::{Diagnostic, closest};
use crate::ir::QualifiedName;

/// The elements on the selected paths.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach<'a> {
    /// The segments on a selected path.
    pub(super) members: BTreeSet<Member<'a>>,
    /// The types at which a selected path ends.
    pub(super) selected: BTreeSet<&'a QualifiedName>,
    /// Other types on a selected path, and types that it refers to.
    pub(super) touched: BTreeSet<&'a QualifiedName>,
    /// The include globs that match a path.
    matched: BTreeSet<usize>,
    /// The exclude globs that remove a path.
    excluded: BTreeSet<usize>,
}

/// Finds the elements that the globs select.
pub(super) fn reach<'a>(atlas: &Atlas<'a>, include: &[PathGlob], exclude: &[PathGlob]) -> Reach<'a> {
    let mut walk = Walk { atlas, include: GlobSet(include), exclude: GlobSet(exclude), ..Walk::new(atlas) };
    walk.run();
    walk.into_reach()
}

/// Reports globs that match nothing: errors for include globs, warnings for exclude globs.
pub(super) fn unmatched(
    atlas: &Atlas<'_>,
    reach: &Reach<'_>,
    include: &[PathGlob],
    exclude: &[PathGlob],
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let exists = |glob: &PathGlob| !self::reach(atlas, std::slice::from_ref(glob), &[]).matched.is_empty();
    for (_, glob) in include.iter().enumerate().filter(|(index, _)| !reach.matched.contains(index)) {
        let message = format!("`{}` selects no path", glob.text());
        let remedy = if exists(glob) { "all that it matches is excluded".to_owned() } else { nearest(atlas, glob) };
        found.push(Diagnostic::error("select::no-path", message).with_remedy(remedy));
    }
    for (_, glob) in exclude.iter().enumerate().filter(|(index, _)| !reach.excluded.contains(index)) {
        let message = format!("`{}` excludes nothing", glob.text());
        let remedy = if exists(glob) { "what it matches is not included".to_owned() } else { nearest(atlas, glob) };
        found.push(Diagnostic::warning("select::excludes-nothing", message).with_remedy(remedy));
    }
    found
}

/// A place with the matching state of the globs, and the edges from it.
struct Node<'a> {
    place: Place<'a>,
    include: Progress,
    exclude: Progress,
    edges: Vec<Edge<'a>>,
}

struct Edge<'a> {
    /// The segment; `None` for a key.
    member: Option<Member<'a>>,
    /// The node that the edge leads to.
    to: Option<usize>,
    /// Whether a selected path ends with this edge.
    selected: bool,
    /// Whether the edge is a cast that the path omits.
    unwritten: bool,
}

struct Walk<'w, 'a> {
    atlas: &'w Atlas<'a>,
    include: GlobSet<'w>,
    exclude: GlobSet<'w>,
    nodes: Vec<Node<'a>>,
    numbers: BTreeMap<(Place<'a>, Progress, Progress), usize>,
    roots: Vec<Edge<'a>>,
    found: Reach<'a>,
}

impl<'w, 'a> Walk<'w, 'a> {
    fn new(atlas: &'w Atlas<'a>) -> Self {
        Self {
            atlas,
            include: GlobSet(&[]),
            exclude: GlobSet(&[]),
            nodes: Vec::new(),
            numbers: BTreeMap::new(),
            roots: Vec::new(),
            found: Reach::default(),
        }
    }

    fn run(&mut self) {
        let (include, exclude) = (self.include.start(), self.exclude.start());
        for segment in self.atlas.roots() {
            let edge = self.follow(&include, &exclude, &segment);
            self.roots.extend(edge);
        }
        let mut next = 0;
        while next < self.nodes.len() {
            let (place, include, exclude) =
                (self.nodes[next].place, self.nodes[next].include.clone(), self.nodes[next].exclude.clone());
            let mut edges = Vec::new();
            if let Some(item) = self.atlas.item(place) {
                let to = Some(self.node(item, &include, &exclude));
                edges.push(Edge { member: None, to, selected: false, unwritten: false });
            }
            for segment in self.atlas.segments(place) {
                // A path may omit a cast, as documented paths do.
                if let (Member::Cast(_), Some(to)) = (segment.member, segment.to) {
                    let to = Some(self.node(to, &include, &exclude));
                    edges.push(Edge { member: Some(segment.member), to, selected: false, unwritten: true });
                }
                edges.extend(self.follow(&include, &exclude, &segment));
            }
            self.nodes[next].edges = edges;
            next += 1;
        }
    }

    /// Follows a segment from a place; returns `None` if no selected path does.
    fn follow(&mut self, include: &Progress, exclude: &Progress, segment: &Segment<'a>) -> Option<Edge<'a>> {
        let included = self.include.advance(include, &segment.names, segment.contained);
        let excluded = self.exclude.advance(exclude, &segment.names, true).progress;
        if included.progress.is_empty() && included.ended.is_empty() {
            return None;
        }
        let stops: Vec<usize> = self.exclude.matched(&excluded).collect();
        if !stops.is_empty() {
            self.found.excluded.extend(stops);
            return None;
        }
        let matched: Vec<usize> = self.include.matched(&included.progress).collect();
        let selected = !matched.is_empty() || !included.ended.is_empty();
        self.found.matched.extend(matched.into_iter().chain(included.ended.iter().copied()));
        if !included.ended.is_empty() {
            self.found.touched.extend(segment.to.map(|place| place.type_name));
        }
        let goes_on = !included.progress.is_empty();
        let to = segment.to.filter(|_| goes_on).map(|to| self.node(to, &included.progress, &excluded));
        (selected || to.is_some()).then_some(Edge { member: Some(segment.member), to, selected, unwritten: false })
    }

    /// Returns the number of a node, which is created if it does not exist.
    fn node(&mut self, place: Place<'a>, include: &Progress, exclude: &Progress) -> usize {
        let nodes = &mut self.nodes;
        *self.numbers.entry((place, include.clone(), exclude.clone())).or_insert_with(|| {
            nodes.push(Node { place, include: include.clone(), exclude: exclude.clone(), edges: Vec::new() });
            nodes.len() - 1
        })
    }

    /// Keeps the elements on the way to the end of a selected path. The walk also visited dead ends.
    fn into_reach(self) -> Reach<'a> {
        let useful = self.useful();
        let takes = |edge: &&Edge<'a>| edge.selected || edge.to.is_some_and(|to| useful[to]);
        let mut taken: Vec<&Edge<'a>> = self.roots.iter().filter(takes).collect();
        let mut reach = self.found.clone();
        let mut seen = vec![false; self.nodes.len()];
        while let Some(edge) = taken.pop() {
            reach.members.extend(edge.member);
            let Some(number) = edge.to.filter(|to| useful[*to]) else { continue };
            if std::mem::replace(&mut seen[number], true) {
                continue;
            }
            let node = &self.nodes[number];
            let types = if self.ends_at(number) { &mut reach.selected } else { &mut reach.touched };
            types.insert(node.place.type_name);
            taken.extend(node.edges.iter().filter(takes).filter(|edge| self.leads_on(number, edge, &useful)));
        }
        reach
    }

    /// Whether a selected path ends at a node.
    fn ends_at(&self, number: usize) -> bool {
        self.include.matched(&self.nodes[number].include).next().is_some()
    }

    /// Returns, for each node, whether a selected path ends at it or continues from it.
    fn useful(&self) -> Vec<bool> {
        let mut from: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        let mut useful = vec![false; self.nodes.len()];
        let mut next = Vec::new();
        for (number, node) in self.nodes.iter().enumerate() {
            for to in node.edges.iter().filter_map(|edge| edge.to) {
                from[to].push(number);
            }
            if self.ends_at(number) || node.edges.iter().any(|edge| edge.selected) {
                useful[number] = true;
                next.push(number);
            }
        }
        while let Some(number) = next.pop() {
            for &before in &from[number] {
                if !useful[before] {
                    useful[before] = true;
                    next.push(before);
                }
            }
        }
        useful
    }

    /// Whether to follow an edge. An omitted cast is only followed if the derived type has a member on a selected path
    /// that the type itself lacks. Otherwise a path through `directoryObject` would select all types derived from it.
    fn leads_on(&self, from: usize, edge: &Edge<'a>, useful: &[bool]) -> bool {
        let Some(to) = edge.to.filter(|_| edge.unwritten) else { return true };
        let here: BTreeSet<_> = self.nodes[from].edges.iter().filter_map(|edge| edge.member).collect();
        let is_own = |edge: &&Edge<'a>| edge.member.is_some_and(|member| !here.contains(&member));
        let takes = |edge: &Edge<'a>| edge.selected || edge.to.is_some_and(|to| useful[to]);
        self.ends_at(to) || self.nodes[to].edges.iter().filter(is_own).any(takes)
    }
}

/// Returns a remedy for a glob that matches nothing, with the names at the point where it stops matching.
fn nearest(atlas: &Atlas<'_>, glob: &PathGlob) -> String {
    let mut walk = Walk { include: GlobSet(std::slice::from_ref(glob)), ..Walk::new(atlas) };
    walk.run();
    let farthest = |progress: &Progress| progress.iter().map(|(_, part)| *part).max().unwrap_or(0);
    let reached = walk.nodes.iter().map(|node| farthest(&node.include)).max().unwrap_or(0);
    let mut wanted = BTreeSet::new();
    let mut names = BTreeSet::new();
    let mut note = |progress: &Progress, segments: Vec<Segment<'_>>| {
        wanted.extend(walk.include.expected(progress).into_iter().map(str::to_owned));
        names.extend(segments.iter().filter_map(|segment| segment.names.first()).map(|name| (*name).to_owned()));
    };
    if walk.nodes.is_empty() {
        note(&walk.include.start(), atlas.roots());
    }
    for node in walk.nodes.iter().filter(|node| farthest(&node.include) == reached) {
        note(&node.include, atlas.segments(node.place));
    }
    let near = wanted.iter().find_map(|part| closest(part, names.iter().map(String::as_str)));
    let quoted =
        |names: &mut dyn Iterator<Item = &String>| names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let wanted = quoted(&mut wanted.iter());
    match near {
        Some(near) => format!("nothing is called {wanted} there; did you mean `{near}`?"),
        None if wanted.is_empty() || names.is_empty() => "no URL goes on where it does".to_owned(),
        None => {
            let some = quoted(&mut names.iter().take(5));
            let more = if names.len() > 5 { format!(" and {} more", names.len() - 5) } else { String::new() };
            format!("nothing is called {wanted} there; there are {some}{more}")
        }
    }
}
