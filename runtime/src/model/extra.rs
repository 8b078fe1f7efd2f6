//! `Extra`: the members of an object that its type does not declare.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::BuildHasher;

use hashbrown::HashTable;

use super::Json;
use super::wire::{Slot, Wire, json_of};
use crate::codec::{DecodeError, Reader, decode};

/// The members of an object that its type does not declare: properties of open types and of derived types, `@odata.*`
/// annotations, expanded navigation properties, and values that do not have the type of their property.
///
/// Names are unique. The entries are sent with the object; an entry is left out if the property of that name has been
/// set.
///
/// ```
/// use msgraph_core::{Extra, Json};
///
/// let extra = Extra::from([("@odata.type", Json::from("#microsoft.graph.user")), ("level", Json::from(5))]);
/// assert_eq!(extra.odata_type(), Some("#microsoft.graph.user"));
/// ```
#[derive(Clone, Default)]
pub struct Extra {
    /// The entries. Once there is an index, removed entries leave holes.
    entries: Vec<Entry>,
    /// Number of entries that are echoes.
    echoes: u32,
    /// Number of entries that are type mismatches.
    misfits: u32,
    /// Finds entries by name once there are more than [`NameIndex::FROM`].
    index: Option<Box<NameIndex>>,
}

/// The reason why an entry exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The type declares no property of this name.
    Undeclared,
    /// The value does not have the type of the property.
    TypeMismatch,
    /// The received text of a property whose value would be written in another form. It is written instead of the
    /// property while the value is unchanged.
    Echo,
    /// The entry was removed.
    Removed,
}

/// An entry. An echo and an entry of another role may have the same name.
#[derive(Clone)]
struct Entry {
    /// The name, immediately followed by the JSON text.
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

    /// Returns `true` if this is the entry with the name, among echoes or among all others.
    fn is(&self, name: &str, echo: bool) -> bool {
        #[cfg(test)]
        crate::work::add(1);
        (self.role == Role::Echo) == echo && self.role != Role::Removed && self.split().0 == name
    }
}

impl Extra {
    /// Creates a value without entries.
    #[inline]
    pub const fn new() -> Self {
        Self { entries: Vec::new(), echoes: 0, misfits: 0, index: None }
    }

    /// Returns `true` if there are no entries.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        let holes = self.index.as_ref().map_or(0, |index| index.holes);
        self.entries.len() - holes - self.echoes as usize
    }

    /// Returns an iterator over names and JSON texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.entries().filter(|&(_, _, role)| role != Role::Echo).map(|(name, raw, _)| (name, raw))
    }

    /// Returns `true` if there is an entry with this name.
    pub fn contains(&self, name: &str) -> bool {
        self.raw(name).is_some()
    }

    /// Returns the JSON text of an entry as it was received.
    pub fn raw(&self, name: &str) -> Option<&str> {
        self.position(name, false).map(|at| self.entries[at].split().1)
    }

    /// Returns the value of an entry.
    pub fn get(&self, name: &str) -> Option<Json> {
        self.raw(name).map(Json::trusted)
    }

    /// Decodes the value of an entry.
    ///
    /// # Errors
    ///
    /// Returns an error if the value is not of this type. The error's JSON pointer begins at the entry.
    pub fn get_as<T: Wire>(&self, name: &str) -> Result<Option<T>, DecodeError> {
        self.raw(name).map(decode).transpose()
    }

    /// Returns the text of an entry that is a string.
    pub fn text(&self, name: &str) -> Option<String> {
        Reader::new(self.raw(name)?).string().ok().map(|text| text.into_owned())
    }

    /// Inserts an entry and replaces any entry with the same name.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        self.put_raw(name, value.into().as_text(), Role::Undeclared);
    }

    /// Removes an entry and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let entry = self.take_entry(name, false)?;
        Some(Json::trusted(entry.split().1))
    }

    /// Returns the OData type that was received or will be sent (`@odata.type`), without escapes.
    pub fn odata_type(&self) -> Option<&str> {
        let raw = self.raw("@odata.type").or_else(|| self.raw("@type"))?;
        raw.strip_prefix('"')?.strip_suffix('"')
    }

    /// Returns an iterator over all entries, including echoes.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &str, Role)> {
        self.entries.iter().filter(|entry| entry.role != Role::Removed).map(|entry| {
            let (name, raw) = entry.split();
            (name, raw, entry.role)
        })
    }

    /// Inserts an entry and replaces any entry with the same name and kind: if a name occurs twice, the last value
    /// counts.
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

    /// Returns `true` if any entry has the name of a property.
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

    /// Removes the type mismatch with the name of this property.
    pub(crate) fn forget_misfit(&mut self, name: &str) {
        if self.position(name, false).is_some_and(|at| self.entries[at].role == Role::TypeMismatch) {
            self.take_entry(name, false);
        }
    }

    /// Returns the JSON text of a property, in the form it was received if its value is unchanged. Returns `None` if
    /// the property is absent.
    pub(crate) fn form_of(&self, name: &str, slot: &dyn Slot) -> Option<String> {
        let echo = self.echo(name).filter(|raw| crate::codec::is_echo_of(raw, slot));
        echo.map(str::to_owned).or_else(|| json_of(slot))
    }

    /// Returns the received text of a property whose value is written in another form.
    pub(crate) fn echo(&self, name: &str) -> Option<&str> {
        if self.echoes == 0 {
            return None;
        }
        self.position(name, true).map(|at| self.entries[at].split().1)
    }

    /// Returns the index of an entry, among echoes or among all others.
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
        // Holes are closed once they are half of the entries. The cost is then proportional to the number of
        // removals.
        if self.index.as_ref().is_some_and(|index| index.holes * 2 > self.entries.len()) {
            self.entries.retain(|entry| entry.role != Role::Removed);
            let enough = self.entries.len() > NameIndex::FROM;
            self.index = enough.then(|| Box::new(NameIndex::new(&self.entries)));
        }
        Some(entry)
    }

    /// Adjusts the numbers of echoes and type mismatches. They cannot exceed the number of properties, which is less
    /// than 65,535.
    fn count(&mut self, role: Role, by: i32) {
        let counter = match role {
            Role::Echo => &mut self.echoes,
            Role::TypeMismatch => &mut self.misfits,
            Role::Undeclared | Role::Removed => return,
        };
        *counter = counter.saturating_add_signed(by);
    }
}

/// The positions of many entries by their names. The names come from the service, so they are hashed with random
/// keys.
#[derive(Clone, Default)]
struct NameIndex {
    positions: HashTable<Position>,
    keys: RandomState,
    /// Number of removed entries, which are not in the index.
    holes: usize,
}

impl NameIndex {
    /// Up to this number of entries, a search without an index is faster.
    const FROM: usize = 16;

    /// Creates the index of entries without holes.
    fn new(entries: &[Entry]) -> Self {
        let mut index = Self { positions: HashTable::with_capacity(entries.len()), ..Self::default() };
        for (at, entry) in entries.iter().enumerate() {
            let hash = index.keys.hash_one(entry.split().0);
            index.positions.insert_unique(hash, Position { hash, at }, |position| position.hash);
        }
        index
    }

    /// Returns the position of the entry with this name for which `is_it` returns `true`.
    fn find(&self, name: &str, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let hash = self.keys.hash_one(name);
        self.positions.find(hash, |position| position.hash == hash && is_it(position.at)).map(|position| position.at)
    }

    /// Works like [`find`](Self::find), but adds the position `at` if there is no such entry.
    fn find_or_add(&mut self, name: &str, at: usize, is_it: impl Fn(usize) -> bool) -> usize {
        let hash = self.keys.hash_one(name);
        let is_it = |position: &Position| position.hash == hash && is_it(position.at);
        let entry = self.positions.entry(hash, is_it, |position| position.hash);
        entry.or_insert(Position { hash, at }).get().at
    }

    /// Removes an entry from the index, which leaves a hole.
    fn remove(&mut self, name: &str, at: usize) {
        if let Ok(found) = self.positions.find_entry(self.keys.hash_one(name), |position| position.at == at) {
            found.remove();
            self.holes += 1;
        }
    }
}

/// The position of an entry, and the hash of its name.
#[derive(Clone, Copy)]
struct Position {
    hash: u64,
    at: usize,
}

impl<V: Into<Json>, const N: usize> From<[(&str, V); N]> for Extra {
    /// Creates entries by name. If a name occurs twice, the last value counts.
    fn from(entries: [(&str, V); N]) -> Self {
        let mut extra = Self::new();
        for (name, value) in entries {
            extra.insert(name, value);
        }
        extra
    }
}

impl PartialEq for Extra {
    /// Compares names and values by their meaning in JSON, in any order.
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len()
            && self.iter().all(|(name, raw)| other.raw(name).is_some_and(|other| crate::codec::same_json(raw, other)))
    }
}

impl fmt::Debug for Extra {
    /// Prints names only, since values may be secrets. The value of `@odata.type` is printed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, raw) in self.iter() {
            let shown = if name == "@odata.type" { raw } else { "…" };
            map.entry(&format_args!("{name}"), &format_args!("{shown}"));
        }
        map.finish()
    }
}
