//! Enumerations: what the runtime knows about a generated enum.

use std::fmt;
use std::sync::OnceLock;

/// A generated enum of OData. Implemented by [`enumeration!`](crate::enumeration!).
pub trait Enumeration: Copy + Eq + 'static {
    /// The members in order of declaration.
    const MEMBERS: &'static [Self];

    /// Names and values.
    fn info() -> &'static EnumInfo;

    /// The name in JSON.
    #[inline]
    fn as_str(self) -> &'static str {
        Self::info()
            .members()
            .get(position(self))
            .map_or("", |member| member.name)
    }

    /// The number in the metadata.
    #[inline]
    fn value(self) -> i64 {
        Self::info()
            .members()
            .get(position(self))
            .map_or(0, |member| member.value)
    }

    /// The member of this name, whatever its case, or of this number.
    #[inline]
    fn from_name(name: &str) -> Option<Self> {
        let index = Self::info().find_lenient(name)?;
        Self::MEMBERS.get(usize::from(index)).copied()
    }
}

/// The index of a member.
#[inline]
pub(crate) fn position<E: Enumeration>(member: E) -> usize {
    E::MEMBERS
        .iter()
        .position(|&each| each == member)
        .unwrap_or(usize::MAX)
}

/// An enum type: its name and members.
pub struct EnumInfo {
    name: &'static str,
    flags: bool,
    members: &'static [EnumMember],
    sorted: OnceLock<Box<[u16]>>,
}

/// A member of an enum type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EnumMember {
    /// The name in JSON.
    pub name: &'static str,
    /// The number. Several members may share one.
    pub value: i64,
}

impl EnumMember {
    /// For the macros only.
    #[doc(hidden)]
    pub const fn new(name: &'static str, value: i64) -> Self {
        Self { name, value }
    }
}

/// Up to so many members are searched one by one.
const FEW: usize = 12;

impl EnumInfo {
    /// For the macros only.
    #[doc(hidden)]
    pub const fn new(
        name: &'static str,
        words: &'static str,
        members: &'static [EnumMember],
    ) -> Self {
        Self {
            name,
            flags: !words.is_empty(),
            members,
            sorted: OnceLock::new(),
        }
    }

    /// The full OData name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether a value may be several members at once.
    pub fn is_flags(&self) -> bool {
        self.flags
    }

    /// The members in order of declaration.
    pub fn members(&self) -> &'static [EnumMember] {
        self.members
    }

    /// The index of the member of exactly this name.
    pub(crate) fn find(&self, name: &str) -> Option<u16> {
        let members = &self.members[..self.members.len().min(usize::from(u16::MAX))];
        if members.len() <= FEW {
            return members
                .iter()
                .position(|member| member.name == name)
                .map(|index| index as u16);
        }
        let name_of = |index: &u16| members[usize::from(*index)].name;
        let sorted = self.sorted.get_or_init(|| {
            let mut sorted: Box<[u16]> = (0..members.len() as u16).collect();
            sorted.sort_by_key(name_of);
            sorted
        });
        sorted
            .binary_search_by_key(&name, name_of)
            .ok()
            .map(|at| sorted[at])
    }

    /// The index of the member of this name, whatever its case, or of this number.
    pub(crate) fn find_lenient(&self, name: &str) -> Option<u16> {
        let name = name.trim();
        self.find(name)
            .or_else(|| self.position(|member| member.name.eq_ignore_ascii_case(name)))
            .or_else(|| self.find_value(name.parse().ok()?))
    }

    /// The index of the first member of this number.
    pub(crate) fn find_value(&self, value: i64) -> Option<u16> {
        self.position(|member| member.value == value)
    }

    fn position(&self, wanted: impl Fn(&EnumMember) -> bool) -> Option<u16> {
        self.members
            .iter()
            .position(wanted)
            .and_then(|index| u16::try_from(index).ok())
    }
}

impl fmt::Debug for EnumInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EnumInfo")
            .field("name", &self.name)
            .field("members", &self.members)
            .finish()
    }
}
