//! What is known about a type without a value of it.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, Ordering};

/// What sort of type a model is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypeKind {
    /// An entity type: has an address of its own, and usually a key.
    Entity,
    /// A complex type: a value inside something else.
    Complex,
    /// The parameters of an action or function.
    Parameters,
}

/// A type: its names, kind, base and properties.
///
/// Made by [`model!`](crate::model!), once for each type; reach it by [`Model::info`](crate::Model::info) or, from a
/// value, [`type_info`](crate::Model::type_info).
pub struct TypeInfo {
    facts: &'static TypeFacts,
    layout: Layout,
}

/// What the macros know of a type.
///
/// A constant, and not part of a static: a static is compiled with the crate that has it, used or not, and with it all
/// that its function pointers lead to. That was 200 of the 210 s that a release build of Graph beta took.
pub struct TypeFacts {
    /// The full OData name.
    pub name: &'static str,
    /// Kind words.
    pub words: &'static str,
    /// The type it derives from.
    pub base: Option<fn() -> &'static TypeInfo>,
    /// The types that derive from it.
    pub descendants: Option<fn() -> Vec<&'static TypeInfo>>,
    /// What the macro was given for each property, with commas between: Rust field, wire name and facets.
    pub table: &'static str,
}

/// Where the one [`TypeInfo`] of a type is kept, made when it is first asked for.
pub struct TypeCell(OnceLock<TypeInfo>);

impl TypeCell {
    /// An empty cell.
    #[expect(clippy::new_without_default, reason = "a cell is only ever a static")]
    pub const fn new() -> Self {
        Self(OnceLock::new())
    }

    /// The type's information.
    pub fn info(&'static self, facts: &'static TypeFacts) -> &'static TypeInfo {
        self.0.get_or_init(|| TypeInfo { facts, layout: Layout::new(facts.table) })
    }
}

impl TypeInfo {
    /// The full OData name, such as `microsoft.graph.managedDevice`.
    pub fn name(&self) -> &'static str {
        self.facts.name
    }

    /// What sort of type it is.
    pub fn kind(&self) -> TypeKind {
        match self.facts.words.split(' ').next() {
            Some("complex") => TypeKind::Complex,
            Some("parameters") => TypeKind::Parameters,
            _ => TypeKind::Entity,
        }
    }

    fn has_word(&self, word: &str) -> bool {
        self.facts.words.split(' ').any(|each| each == word)
    }

    /// Whether values may have properties that the type does not declare.
    pub fn is_open(&self) -> bool {
        self.has_word("open")
    }

    /// Whether values are always of a derived type.
    pub fn is_abstract(&self) -> bool {
        self.has_word("abstract")
    }

    /// Whether an entity has a media stream of its own (`$value`).
    pub fn has_stream(&self) -> bool {
        self.has_word("stream")
    }

    /// The type it derives from.
    pub fn base(&self) -> Option<&'static TypeInfo> {
        self.facts.base.map(|base| base())
    }

    /// The types that derive from it, directly or not, as far as its crate knows.
    pub fn descendants(&self) -> Vec<&'static TypeInfo> {
        self.facts.descendants.map(|descendants| descendants()).unwrap_or_default()
    }

    /// The properties, inherited ones too, sorted by wire name.
    pub fn properties(&self) -> &[PropertyInfo] {
        &self.layout().properties
    }

    /// The property of this wire name.
    pub fn property(&self, wire: &str) -> Option<&PropertyInfo> {
        self.layout().find(wire).map(|index| &self.layout().properties[index])
    }

    /// Whether it is the type of this name or derives from it. The name may begin with `#`.
    pub fn is(&self, name: &str) -> bool {
        let name = name.strip_prefix('#').unwrap_or(name);
        self.facts.name == name || self.base().is_some_and(|base| base.is(name))
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }
}

impl fmt::Debug for TypeInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TypeInfo").field("name", &self.facts.name).field("properties", &self.properties()).finish()
    }
}

/// A property of a type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct PropertyInfo {
    /// The name in JSON and in URLs.
    pub wire: &'static str,
    /// The name of the Rust field, without `r#`.
    pub field: &'static str,
    /// What else the metadata says about it.
    pub facets: Facets,
    /// The name as it is written: in quotes, with a colon.
    key: Box<str>,
}

/// What the metadata says about a property besides its type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Facets {
    /// `k`: part of the key.
    pub key: bool,
    /// `r`: not nullable.
    pub required: bool,
    /// `c`: computed by the service.
    pub computed: bool,
    /// `i`: cannot be changed once set.
    pub immutable: bool,
    /// `d`: deprecated.
    pub deprecated: bool,
    /// `s`: a secret, not shown by `Debug`.
    pub secret: bool,
    /// `p`: cannot be written.
    pub read_only: bool,
}

impl Facets {
    fn parse(letters: &str) -> Self {
        let has = |letter: char| letters.contains(letter);
        Self {
            key: has('k'),
            required: has('r'),
            computed: has('c'),
            immutable: has('i'),
            deprecated: has('d'),
            secret: has('s'),
            read_only: has('p'),
        }
    }
}

const NONE: u16 = u16::MAX;

/// The properties of a type, prepared for the reader and the writer.
pub(crate) struct Layout {
    properties: Box<[PropertyInfo]>,
    /// Indices in the order of wire names.
    sorted: Box<[u16]>,
    /// For each property, which one followed it last time; in front, which one came first. It is only a guess: threads
    /// may overwrite each other's.
    successors: Box<[AtomicU16]>,
}

impl Layout {
    fn new(table: &'static str) -> Self {
        let lines = table.split(',').map(str::trim).filter(|line| !line.is_empty());
        let properties: Box<[_]> = lines.take(usize::from(NONE)).map(PropertyInfo::parse).collect();
        let mut sorted: Box<[u16]> = (0..properties.len() as u16).collect();
        sorted.sort_by_key(|&index| properties[usize::from(index)].wire);
        // To begin with: the order of declaration.
        let successors = (0..=properties.len() as u16).map(AtomicU16::new).collect();
        Self { properties, sorted, successors }
    }

    /// The index of the property of this wire name.
    pub(crate) fn find(&self, wire: &str) -> Option<usize> {
        let found = self.sorted.binary_search_by(|&index| self.properties[usize::from(index)].wire.cmp(wire)).ok()?;
        Some(usize::from(self.sorted[found]))
    }

    /// The index of the property of this Rust field.
    pub(crate) fn find_field(&self, field: &str) -> Option<usize> {
        self.properties.iter().position(|property| property.field == field)
    }

    pub(crate) fn wire(&self, index: usize) -> &'static str {
        self.properties[index].wire
    }

    pub(crate) fn is_secret(&self, index: usize) -> bool {
        self.properties[index].facets.secret
    }

    pub(crate) fn property(&self, index: usize) -> &PropertyInfo {
        &self.properties[index]
    }

    /// The wire name in quotes, with a colon.
    #[inline]
    pub(crate) fn key(&self, index: usize) -> &str {
        &self.properties[index].key
    }

    /// The place before the first property.
    #[inline]
    pub(crate) fn first(&self) -> Place {
        Place(0)
    }

    /// The place after a property.
    #[inline]
    pub(crate) fn after(&self, index: usize) -> Place {
        Place(index + 1)
    }

    /// The property that came at this place last time: its index and its name in quotes.
    #[inline]
    pub(crate) fn guess_after(&self, place: Place) -> Option<(usize, &str)> {
        let index = usize::from(self.successors.get(place.0)?.load(Ordering::Relaxed));
        let key = &*self.properties.get(index)?.key;
        Some((index, &key[..key.len() - 1]))
    }

    /// Remembers which property came at this place.
    pub(crate) fn learn(&self, place: Place, index: usize) {
        if let Some(slot) = self.successors.get(place.0) {
            slot.store(index as u16, Ordering::Relaxed);
        }
    }
}

/// A place between two properties of an object.
#[derive(Clone, Copy)]
pub(crate) struct Place(usize);

impl PropertyInfo {
    fn parse(line: &'static str) -> Self {
        let mut words = line.split_whitespace();
        let field = words.next().unwrap_or_default();
        let wire = words.next().unwrap_or_default().trim_matches('"');
        let facets = Facets::parse(words.next().unwrap_or_default());
        let mut key = crate::codec::encode(&wire.to_owned());
        key.push(':');
        Self { wire, field: field.strip_prefix("r#").unwrap_or(field), facets, key: key.into() }
    }
}
