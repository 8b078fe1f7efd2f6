//! `Extra`: what a type does not declare.

use std::collections::HashMap;
use std::fmt;

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
    entries: Vec<Entry>,
    /// How many entries are not undeclared ones.
    shadows: u32,
}

/// Why an entry is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Its name is no property of the type.
    Undeclared,
    /// Its value does not fit the property.
    Misfit,
    /// Its value fits, but would be written in another form. Written instead of the property while that is unchanged.
    Echo,
}

#[derive(Clone)]
struct Entry {
    /// The name and, right behind it, the JSON text.
    text: Box<str>,
    name: u32,
    role: Role,
}

impl Entry {
    fn new(name: &str, raw: &str, role: Role) -> Self {
        Self { text: [name, raw].concat().into(), name: name.len() as u32, role }
    }

    fn split(&self) -> (&str, &str) {
        self.text.split_at(self.name as usize)
    }

    fn name(&self) -> &str {
        self.split().0
    }
}

impl Extra {
    /// Nothing.
    #[inline]
    pub const fn new() -> Self {
        Self { entries: Vec::new(), shadows: 0 }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.iter().count()
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
        self.iter().find(|&(each, _)| each == name).map(|(_, raw)| raw)
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
        self.remove(name);
        self.entries.push(Entry::new(name, value.into().as_text(), Role::Undeclared));
    }

    /// Takes an entry out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let at = self.entries.iter().position(|entry| entry.role != Role::Echo && entry.name() == name)?;
        let entry = self.entries.remove(at);
        self.shadows -= u32::from(entry.role != Role::Undeclared);
        Some(Json::trusted(entry.split().1))
    }

    /// The OData type that was received or will be sent (`@odata.type`), as it is spelled, without escapes.
    pub fn odata_type(&self) -> Option<&str> {
        let raw = self.raw("@odata.type").or_else(|| self.raw("@type"))?;
        raw.strip_prefix('"')?.strip_suffix('"')
    }

    /// Everything, echoes too.
    pub(crate) fn entries(&self) -> impl Iterator<Item = (&str, &str, Role)> {
        self.entries.iter().map(|entry| {
            let (name, raw) = entry.split();
            (name, raw, entry.role)
        })
    }

    /// Adds an entry without a look at those that are there; [`settle`](Self::settle) comes after the last one.
    pub(crate) fn push_raw(&mut self, name: &str, raw: &str, role: Role) {
        self.shadows += u32::from(role != Role::Undeclared);
        self.entries.push(Entry::new(name, raw, role));
    }

    /// Of entries with the same name, keeps the last one.
    pub(crate) fn settle(&mut self) {
        let count = self.entries.len();
        if count < 2 {
            return;
        }
        let twice = if count <= 16 {
            (1..count).any(|at| self.entries[..at].iter().any(|entry| entry.name() == self.entries[at].name()))
        } else {
            true
        };
        if !twice {
            return;
        }
        let mut last = HashMap::with_capacity(count);
        for (at, entry) in self.entries.iter().enumerate() {
            last.insert(entry.name(), at);
        }
        if last.len() == count {
            return;
        }
        let keep: Vec<bool> = self.entries.iter().enumerate().map(|(at, entry)| last[entry.name()] == at).collect();
        let mut keep = keep.into_iter();
        self.entries.retain(|_| keep.next().unwrap_or(true));
        self.shadows = self.entries.iter().filter(|entry| entry.role != Role::Undeclared).count() as u32;
    }

    /// Whether any entry stands beside a property.
    #[inline]
    pub(crate) fn has_shadow(&self) -> bool {
        self.shadows != 0
    }

    /// Drops whatever stands beside this property.
    #[inline]
    pub(crate) fn forget_shadow(&mut self, name: &str) {
        if self.has_shadow() {
            self.entries.retain(|entry| entry.role == Role::Undeclared || entry.name() != name);
            self.shadows = self.entries.iter().filter(|entry| entry.role != Role::Undeclared).count() as u32;
        }
    }

    /// What a property is written as: as it was received, if it still is that; none if it is absent.
    pub(crate) fn form_of(&self, name: &str, slot: &dyn Slot) -> Option<String> {
        let echo = self.echo(name).filter(|raw| crate::codec::is_echo_of(raw, slot));
        echo.map(str::to_owned).or_else(|| json_of(slot))
    }

    /// The text that was received for a property whose value is written in another form.
    pub(crate) fn echo(&self, name: &str) -> Option<&str> {
        self.entries().find(|&(each, _, role)| role == Role::Echo && each == name).map(|(_, raw, _)| raw)
    }
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
