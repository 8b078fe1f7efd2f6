//! Which permissions a request needs (feature `permissions`).
//!
//! A generated crate carries what Graph's permissions document and the reference pages say of its paths as a table. A
//! request looks itself up in it by method and URL, and [`LeastPrivileged`] adds up what several requests need:
//!
//! ```
//! use msgraph_core::permissions::{LeastPrivileged, PermissionTable, Scheme};
//! use msgraph_core::{Path, Request};
//!
//! // Generated crates bring their own, and `Graph` uses it.
//! static TABLE: PermissionTable = PermissionTable::new(
//!     "permission User.Read.All a3! w3!\npermission User.ReadWrite.All a4! w4!\n\
//!      need a0*,1 w0*,1\nneed a1* w1*\npath 0 /users/{} GET=0 PATCH=1\n",
//! );
//! let graph = Path::offline("https://graph.microsoft.com/beta").with_permissions(&TABLE);
//! let read: Request<()> = graph.navigate("users").key("a@contoso.com").get();
//!
//! let needed = read.permissions().expect("the table has the path");
//! assert_eq!(needed.least(Scheme::Application).map(|grant| grant.name), Some("User.Read.All"));
//!
//! let program = LeastPrivileged::of(Scheme::Application, [read.permissions()]);
//! assert_eq!(program.permissions, ["User.Read.All"]);
//! ```
//!
//! What is not known is `None`, never an empty list: there are requests that need no permission, and requests of which
//! nobody has said what they need.

mod least;
mod segments;
mod table;
mod text;

use std::fmt;

pub use least::LeastPrivileged;
pub use table::PermissionTable;

use table::{Definition, GrantEntry, Index};

/// How a program signs in, hence whose permissions count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// As itself, without a user.
    Application,
    /// For a user with a personal Microsoft account.
    DelegatedPersonal,
    /// For a user with a work or school account.
    DelegatedWork,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Application, Self::DelegatedPersonal, Self::DelegatedWork];

    /// `application`, `delegatedPersonal`, `delegatedWork`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::DelegatedPersonal => "delegatedPersonal",
            Self::DelegatedWork => "delegatedWork",
        }
    }

    /// The scheme of that name, in any case.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str().eq_ignore_ascii_case(name))
    }

    fn index(self) -> usize {
        match self {
            Self::Application => 0,
            Self::DelegatedPersonal => 1,
            Self::DelegatedWork => 2,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a request needs: one of the permissions of a scheme, with what that requires besides.
#[derive(Clone, Copy)]
pub struct Permissions<'t> {
    index: &'t Index,
    need: usize,
}

/// A permission that allows a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grant<'t> {
    /// Its name, such as `User.Read.All`.
    pub name: &'t str,
    /// Whether it is marked as the least privileged. Several may be, where they only work together.
    pub least: bool,
    /// One of these is needed besides; empty where it suffices alone.
    pub also_requires: Vec<&'t str>,
    /// Whether only an administrator can consent to it, where that is known.
    pub admin_consent: Option<bool>,
    /// How much it allows, from 1 to 5, where that is known.
    pub privilege_level: Option<u8>,
}

impl<'t> Permissions<'t> {
    /// The permissions of a scheme, least privileged first; none where the scheme is not supported.
    pub fn grants(self, scheme: Scheme) -> Vec<Grant<'t>> {
        self.entries(scheme).iter().map(|entry| self.grant(scheme, entry)).collect()
    }

    /// The least privileged permission of a scheme.
    pub fn least(self, scheme: Scheme) -> Option<Grant<'t>> {
        self.entries(scheme).first().map(|entry| self.grant(scheme, entry))
    }

    /// Whether a program can make the request in this scheme at all.
    pub fn supports(self, scheme: Scheme) -> bool {
        !self.entries(scheme).is_empty()
    }

    fn entries(self, scheme: Scheme) -> &'t [GrantEntry] {
        self.index.needs.get(self.need).map_or(&[], |need| need[scheme.index()].as_slice())
    }

    fn definition(self, at: usize) -> Option<&'t Definition> {
        self.index.definitions.get(at)
    }

    fn name(self, at: usize) -> &'t str {
        self.definition(at).map_or("", |definition| definition.name.as_str())
    }

    fn grant(self, scheme: Scheme, entry: &GrantEntry) -> Grant<'t> {
        let facts = self.definition(entry.permission).and_then(|definition| definition.schemes[scheme.index()]);
        Grant {
            name: self.name(entry.permission),
            least: entry.least,
            also_requires: entry.also_requires.iter().map(|at| self.name(*at)).collect(),
            admin_consent: facts.map(|facts| facts.admin_consent),
            privilege_level: facts.and_then(|facts| facts.privilege_level),
        }
    }
}

impl fmt::Debug for Permissions<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for scheme in Scheme::ALL {
            map.entry(&scheme.as_str(), &self.grants(scheme));
        }
        map.finish()
    }
}
