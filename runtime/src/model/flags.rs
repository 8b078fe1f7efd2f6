//! `Flags`: a set of members of an enumeration, which keeps unknown members.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use super::enumeration::{EnumInfo, Enumeration};
use super::wire::{ValueType, Wire};
use crate::codec::{JsonKind, Number, ReadError, Reader, Writer};

/// A set of members of the enumeration `E`, written as a list with commas: `"read,write"`.
///
/// It keeps the received text, including unknown members and spaces, until it is changed. A change then affects only
/// the members that the caller names. Members are recognized by their name in any case, or in a number by their bits.
pub struct Flags<E> {
    text: Text,
    of: PhantomData<E>,
}

/// The text of a set. It is independent of the enumeration, so its code is compiled once.
#[derive(Clone, Default)]
struct Text {
    text: String,
    number: bool,
}

impl Text {
    fn parts(&self) -> impl Iterator<Item = &str> {
        self.text.split(',').map(str::trim).filter(|part| !part.is_empty())
    }

    fn contains(&self, index: u16, info: &EnumInfo) -> bool {
        self.parts().any(|part| names(part, index, info))
    }

    fn insert(&mut self, index: u16, info: &EnumInfo) {
        if self.contains(index, info) {
            return;
        }
        self.spell_out(info);
        if !self.text.is_empty() {
            self.text.push(',');
        }
        self.text.push_str(name(index, info));
    }

    fn remove(&mut self, index: u16, info: &EnumInfo) {
        if self.contains(index, info) {
            self.spell_out(info);
            let kept: Vec<_> = self.parts().filter(|part| !names(part, index, info)).collect();
            self.text = kept.join(",");
        }
    }

    /// Converts a number into names, so that members can be added or removed. Bits without a name remain a number.
    fn spell_out(&mut self, info: &EnumInfo) {
        let Some(mut bits) = self.number.then(|| Number::new(&self.text).to_i64()).flatten() else {
            self.number = false;
            return;
        };
        let mut parts = Vec::new();
        for member in info.members() {
            if member.1 > 0 && bits & member.1 == member.1 && !parts.contains(&member.0.to_owned()) {
                parts.push(member.0.to_owned());
            }
        }
        for member in info.members() {
            if member.1 > 0 && parts.contains(&member.0.to_owned()) {
                bits &= !member.1;
            }
        }
        if bits != 0 {
            parts.push(bits.to_string());
        }
        *self = Self { text: parts.join(","), number: false };
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        if reader.kind() == Some(JsonKind::Number) {
            return Ok(Self { text: reader.number()?.to_owned(), number: true });
        }
        Ok(Self { text: reader.string()?.into_owned(), number: false })
    }

    fn write(&self, writer: &mut Writer) {
        if self.number { writer.raw(&self.text) } else { writer.string(&self.text) }
    }

    fn same(&self, other: &Self, info: &EnumInfo) -> bool {
        self.text == other.text || self.canonical(info) == other.canonical(info)
    }

    /// Returns the known members in order of declaration, followed by unknown texts in alphabetical order.
    fn canonical(&self, info: &EnumInfo) -> (Vec<u16>, Vec<&str>) {
        let mut known = vec![false; info.members().len()];
        let mut unknown = Vec::new();
        for part in self.parts().map(Part::new) {
            let mut is_known = false;
            for (member, known) in info.members().iter().zip(&mut known) {
                let named = part.names(*member);
                *known |= named;
                is_known |= named;
            }
            if !is_known {
                unknown.push(part.text);
            }
        }
        unknown.sort_unstable();
        unknown.dedup();
        let known = known.iter().zip(0..).filter(|(known, _)| **known).map(|(_, index)| index);
        (known.collect(), unknown)
    }
}

fn name(index: u16, info: &EnumInfo) -> &'static str {
    info.name_at(index)
}

/// Returns `true` if a part of the text names this member, or is a number that has its bits.
fn names(part: &str, index: u16, info: &EnumInfo) -> bool {
    info.members().get(usize::from(index)).is_some_and(|member| Part::new(part).names(*member))
}

/// A part of the text: a name, or a number whose bits are members.
struct Part<'a> {
    text: &'a str,
    bits: Option<i64>,
}

impl<'a> Part<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, bits: Number::parse(text).and_then(|number| number.to_i64()) }
    }

    fn names(&self, (name, value): (&str, i64)) -> bool {
        let has_bits = |bits: i64| bits == value || (value != 0 && bits & value == value);
        self.text.eq_ignore_ascii_case(name) || self.bits.is_some_and(has_bits)
    }
}

impl<E: Enumeration> Flags<E> {
    /// Creates the empty set, which is written as `""`.
    #[inline]
    pub fn new() -> Self {
        Self { text: Text::default(), of: PhantomData }
    }

    /// Returns `true` if the set contains a member.
    #[inline]
    pub fn contains(&self, member: E) -> bool {
        self.text.contains(super::enumeration::position(member) as u16, E::INFO)
    }

    /// Adds a member to the set.
    #[inline]
    pub fn insert(&mut self, member: E) {
        self.text.insert(super::enumeration::position(member) as u16, E::INFO);
    }

    /// Removes a member from the set.
    #[inline]
    pub fn remove(&mut self, member: E) {
        self.text.remove(super::enumeration::position(member) as u16, E::INFO);
    }

    /// Returns the members that this crate knows, in order of declaration.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = E> {
        E::MEMBERS.iter().copied().filter(|&member| self.contains(member))
    }

    /// Returns the texts that name no member known to this crate.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.text.canonical(E::INFO).1.into_iter()
    }

    /// Returns `true` if the set is empty: no members and no unknown texts.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.text.parts().next().is_none()
    }

    /// Returns the text as it was received or will be sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.text.text
    }
}

impl<E> Clone for Flags<E> {
    #[inline]
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), of: PhantomData }
    }
}

impl<E: Enumeration> Default for Flags<E> {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl<E: Enumeration> PartialEq for Flags<E> {
    /// Compares known members and unknown texts, in any order.
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.text.same(&other.text, E::INFO)
    }
}

impl<E: Enumeration> Eq for Flags<E> {}

impl<E: Enumeration> fmt::Debug for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<E: Enumeration> fmt::Display for Flags<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<E: Enumeration> From<E> for Flags<E> {
    #[inline]
    fn from(member: E) -> Self {
        [member].into_iter().collect()
    }
}

impl<E: Enumeration> From<&str> for Flags<E> {
    #[inline]
    fn from(names: &str) -> Self {
        Self { text: Text { text: names.to_owned(), number: false }, of: PhantomData }
    }
}

impl<E: Enumeration> FromStr for Flags<E> {
    type Err = std::convert::Infallible;

    #[inline]
    fn from_str(names: &str) -> Result<Self, Self::Err> {
        Ok(names.into())
    }
}

impl<E: Enumeration, const N: usize> From<[E; N]> for Flags<E> {
    #[inline]
    fn from(members: [E; N]) -> Self {
        members.into_iter().collect()
    }
}

impl<E: Enumeration> FromIterator<E> for Flags<E> {
    fn from_iter<I: IntoIterator<Item = E>>(members: I) -> Self {
        let mut flags = Self::new();
        flags.extend(members);
        flags
    }
}

impl<E: Enumeration> Extend<E> for Flags<E> {
    fn extend<I: IntoIterator<Item = E>>(&mut self, members: I) {
        members.into_iter().for_each(|member| self.insert(member));
    }
}

impl<E: Enumeration> std::ops::BitOr<E> for Flags<E> {
    type Output = Self;

    #[inline]
    fn bitor(mut self, member: E) -> Self {
        self.insert(member);
        self
    }
}

impl<E: Enumeration> std::ops::BitOrAssign<E> for Flags<E> {
    #[inline]
    fn bitor_assign(&mut self, member: E) {
        self.insert(member);
    }
}

impl<E: Enumeration> Wire for Flags<E> {
    #[inline]
    fn value_type() -> ValueType {
        ValueType::quoted(E::INFO.name())
    }

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, ReadError> {
        Ok(Self { text: Text::read(reader)?, of: PhantomData })
    }

    #[inline]
    fn write(&self, writer: &mut Writer) {
        self.text.write(writer);
    }

    #[inline]
    fn same(&self, other: &Self) -> bool {
        self == other
    }
}
