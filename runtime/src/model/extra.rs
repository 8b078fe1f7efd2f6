//! `Extra`: what a type does not declare.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;

use hashbrown::HashTable;

use super::Json;
use super::wire::{Slot, Wire, json_of};
use crate::codec::{DecodeError, Reader, decode};

/// Everything an object has that its type does not declare: properties of open types and of derived types,
/// `@odata.*` annotations, expanded navigation properties; also the values that do not fit their property.
///
/// Names are unique. What is in here is sent with the rest, unless the property of that name has been set.
///
/// ```
/// use msgraph_core::{Extra, Json};
///
/// let extra = Extra::from([("@odata.type", Json::from("#microsoft.graph.user")), ("level", Json::from(5))]);
/// assert_eq!(extra.odata_type(), Some("#microsoft.graph.user"));
/// ```
#[derive(Clone, Default)]
pub struct Extra {
    /// With holes where entries were removed, once there is an index.
    entries: Vec<Entry>,
    /// How many entries are echoes.
    echoes: u32,
    /// How many entries are type mismatches.
    misfits: u32,
    /// Finds entries by name once there are more than [`NameIndex::FROM`].
    index: Option<Box<NameIndex>>,
}

/// Why an entry is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Its name is no property of the type.
    Undeclared,
    /// Its value does not fit the property.
    TypeMismatch,
    /// Its value fits, but would be written in another form. Written instead of the property while that is unchanged.
    Echo,
    /// It was removed.
    Removed,
}

/// One entry. An echo has a name of its own, as it were: an entry of another role may have the same.
#[derive(Clone)]
struct Entry {
    /// The name and, right behind it, the JSON text.
    text: Box<str>,
    name: usize,
    role: Role,
}

impl Entry {
    fn new(name: &str, raw: &str, role: Role) -> Self {
        Self { text: [name, raw].concat().into(), name: name.len(), role }
    }

    fn split(&self) -> (&str, &str) {
        self.text.split_at(self.name)
    }

    /// Whether it is the entry of this name, among echoes or among all others.
    fn is(&self, name: &str, echo: bool) -> bool {
        #[cfg(test)]
        crate::work::add(1);
        (self.role == Role::Echo) == echo && self.role != Role::Removed && self.split().0 == name
    }
}

impl Extra {
    /// Nothing.
    #[inline]
    pub const fn new() -> Self {
        Self { entries: Vec::new(), echoes: 0, misfits: 0, index: None }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        let holes = self.index.as_ref().map_or(0, |index| index.holes);
        self.entries.len() - holes - self.echoes as usize
    }

    /// Names and JSON texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries().filter(|&(_, _, role)| role != Role::Echo).map(|(name, raw, _)| (name, raw))
    }

    /// Whether there is an entry of this name.
    pub fn contains(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// The JSON text of an entry, as it was received.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.position(name, false).map(|at| self.entries[at].split().1)
    }

    /// An entry.
    pub fn get(&self, name: &str) -> Option<Json> {
        self.raw(name).map(Json::trusted)
    }

    /// An entry, decoded.
    ///
    /// # Errors
    /// If it is not of this type. The error's JSON pointer begins at the entry.
    pub fn get_as<T: Wire>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        self.raw(name).map(decode).transpose()
    }

    /// The text of an entry that is a string.
    pub fn text(&self, name: &str) -> Option<String> {
        Reader::new(self.raw(name)?).string().ok().map(|text| text.into_owned())
    }

    /// Puts an entry in place of the one of that name, if there is one.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        self.put_raw(name, value.into().as_text(), Role::Undeclared);
    }

    /// Takes an entry out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let entry = self.take_entry(name, false)?;
        Some(Json::trusted(entry.split().1))
    }

    /// The OData type that was received or will be sent (`@odata.type`), as it is spelled, without escapes.
    pub fn odata_type(&self) -> Option<&str> {
        let raw = self.raw("@odata.type").or_else(|| self.raw("@type"))?;
        raw.strip_prefix('"')?.strip_suffix('"')
    }

    /// Everything, echoes too.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &str, Role)> {
        self.entries.iter().filter(|entry| entry.role != Role::Removed).map(|entry| {
            let (name, raw) = entry.split();
            (name, raw, entry.role)
        })
    }

    /// Puts an entry in place of the one of that name and kind, if there is one: of a name that occurs twice, the last
    /// value counts.
    pub(crate) fn put_raw(&mut self, name: &str, raw: &str, role: Role) {
        self.count(role, 1);
        let entry = Entry::new(name, raw, role);
        let end = self.entries.len();
        let at = match &mut self.index {
            Some(index) => index.find_or_add(name, end, |at| self.entries[at].is(name, role == Role::Echo)),
            None => self.position(name, role == Role::Echo).unwrap_or(end),
        };
        if at < end {
            let old = std::mem::replace(&mut self.entries[at], entry);
            self.count(old.role, -1);
            return;
        }
        self.entries.push(entry);
        if self.index.is_none() && self.entries.len() > NameIndex::FROM {
            self.index = Some(Box::new(NameIndex::new(&self.entries)));
        }
    }

    /// Whether any entry has the name of a property.
    #[inline]
    pub(crate) fn has_shadow(&self) -> bool {
        self.echoes + self.misfits != 0
    }

    /// Removes the entries with the name of this property.
    #[inline]
    pub(crate) fn forget_shadow(&mut self, name: &str) {
        if self.echoes != 0 {
            self.take_entry(name, true);
        }
        if self.misfits != 0 {
            self.forget_misfit(name);
        }
    }

    /// Drops the value that does not fit this property.
    pub(crate) fn forget_misfit(&mut self, name: &str) {
        if self.position(name, false).is_some_and(|at| self.entries[at].role == Role::TypeMismatch) {
            self.take_entry(name, false);
        }
    }

    /// What a property is written as: as it was received, if it still is that; none if it is absent.
    pub(crate) fn form_of(&self, name: &str, slot: &dyn Slot) -> Option<String> {
        let echo = self.echo(name).filter(|raw| crate::codec::is_echo_of(raw, slot));
        echo.map(str::to_owned).or_else(|| json_of(slot))
    }

    /// The text that was received for a property whose value is written in another form.
    pub(crate) fn echo(&self, name: &str) -> Option<&str> {
        if self.echoes == 0 {
            return None;
        }
        self.position(name, true).map(|at| self.entries[at].split().1)
    }

    /// The index of an entry, among echoes or among all others.
    fn position(&self, name: &str, echo: bool) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(name, |at| self.entries[at].is(name, echo)),
            None => self.entries.iter().position(|entry| entry.is(name, echo)),
        }
    }

    fn take_entry(&mut self, name: &str, echo: bool) -> Option<Entry> {
        let at = self.position(name, echo)?;
        let entry = match &mut self.index {
            None => self.entries.remove(at),
            Some(index) => {
                let hole = Entry::new("", "", Role::Removed);
                index.remove(name, at);
                std::mem::replace(&mut self.entries[at], hole)
            }
        };
        self.count(entry.role, -1);
        // Once half are holes, they are closed: by then as many entries were removed as have to be looked at.
        if self.index.as_ref().is_some_and(|index| index.holes * 2 > self.entries.len()) {
            self.entries.retain(|entry| entry.role != Role::Removed);
            let enough = self.entries.len() > NameIndex::FROM;
            self.index = enough.then(|| Box::new(NameIndex::new(&self.entries)));
        }
        Some(entry)
    }

    /// Echoes and type mismatches are no more than there are properties, which are less than 65,535.
    fn count(&mut self, role: Role, by: i32) {
        let counter = match role {
            Role::Echo => &mut self.echoes,
            Role::TypeMismatch => &mut self.misfits,
            Role::Undeclared | Role::Removed => return,
        };
        *counter = counter.saturating_add_signed(by);
    }
}

/// The positions of many entries by their names. Names come from the service, so they are hashed with random keys.
#[derive(Clone, Default)]
struct NameIndex {
    positions: HashTable<Position>,
    keys: RandomState,
    /// How many entries were removed and are not in here.
    holes: usize,
}

impl NameIndex {
    /// So many entries are found faster without an index.
    const FROM: usize = 16;

    /// The index of entries that have no holes.
    fn new(entries: &[Entry]) -> Self {
        let mut index = Self { positions: HashTable::with_capacity(entries.len()), ..Self::default() };
        for (at, entry) in entries.iter().enumerate() {
            let hash = index.keys.hash_one(entry.split().0);
            index.positions.insert_unique(hash, Position { hash, at }, |position| position.hash);
        }
        index
    }

    /// The position of the entry of this name for which `is_it` holds.
    fn find(&self, name: &str, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let hash = self.keys.hash_one(name);
        self.positions.find(hash, |position| position.hash == hash && is_it(position.at)).map(|position| position.at)
    }

    /// The same; where there is none, it is the one that is given.
    fn find_or_add(&mut self, name: &str, at: usize, is_it: impl Fn(usize) -> bool) -> usize {
        let hash = self.keys.hash_one(name);
        let is_it = |position: &Position| position.hash == hash && is_it(position.at);
        let entry = self.positions.entry(hash, is_it, |position| position.hash);
        entry.or_insert(Position { hash, at }).get().at
    }

    /// Forgets an entry, which leaves a hole.
    fn remove(&mut self, name: &str, at: usize) {
        if let Ok(found) = self.positions.find_entry(self.keys.hash_one(name), |position| position.at == at) {
            found.remove();
            self.holes += 1;
        }
    }
}

/// Where an entry is, and the hash of its name.
#[derive(Clone, Copy)]
struct Position {
    hash: u64,
    at: usize,
}

impl<V: Into<Json>, const N: usize> From<[(&str, V); N]> for Extra {
    /// Entries by name; of two with one name, the last one counts.
    fn from(entries: [(&str, V); N]) -> Self {
        let mut extra = Self::new();
        for (name, value) in entries {
            extra.insert(name, value);
        }
        extra
    }
}

impl PartialEq for Extra {
    /// The same names with the same values, as JSON sees it, in whatever order.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().all(|(name, raw)| other.raw(name).is_some_and(|other| crate::codec::same_json(raw, other)))
    }
}

impl fmt::Debug for Extra {
    /// Names only, since values may be secret; but the value of `@odata.type`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, raw) in self.iter() {
            let shown = if name == "@odata.type" { raw } else { "…" };
            map.entry(&format_args!("{name}"), &format_args!("{shown}"));
        }
        map.finish()
    }
}
