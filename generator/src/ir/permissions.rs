//! The permissions that a request needs, from Graph's permissions document. Sentences are not kept.

use std::collections::{BTreeMap, BTreeSet};

/// How a program signs in, which decides whose permissions apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// The program signs in as itself, without a user.
    Application,
    /// The program acts for a user with a personal Microsoft account.
    DelegatedPersonal,
    /// The program acts for a user with a work or school account.
    DelegatedWork,
}

impl Scheme {
    /// All schemes, in the order in which they are written.
    pub const ALL: [Self; 3] = [Self::Application, Self::DelegatedPersonal, Self::DelegatedWork];

    /// Returns the name used in `specs/` and on reference pages: `application`, `delegatedPersonal`, `delegatedWork`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::DelegatedPersonal => "delegatedPersonal",
            Self::DelegatedWork => "delegatedWork",
        }
    }

    /// Returns the scheme of that name in any case: the permissions document writes `DelegatedWork`, `specs/` writes
    /// `delegatedWork`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str().eq_ignore_ascii_case(name))
    }
}

/// The permissions of a service and the requests that need them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// All permissions, by name.
    pub definitions: BTreeMap<String, PermissionDefinition>,
    /// The requirement of each request, by path and method. Paths are spelled as in the model, with `{id}` for a key.
    pub requirements: BTreeMap<String, BTreeMap<String, Requirement>>,
    /// Paths of the permissions document that the model does not have.
    pub unresolved: BTreeSet<UnresolvedPath>,
}

/// A permission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PermissionDefinition {
    /// The schemes that the permission exists in.
    pub schemes: BTreeMap<Scheme, PermissionScheme>,
}

/// A permission in one scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PermissionScheme {
    /// Whether only an administrator can consent to it.
    pub admin_consent: bool,
    /// The privilege level from 1 to 5, if the document states it.
    pub privilege_level: Option<u8>,
}

/// The permissions that a request needs: one of the grants of the caller's scheme. A scheme without an entry is not
/// supported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    /// The grants by scheme, least privileged first.
    pub schemes: BTreeMap<Scheme, Vec<Grant>>,
}

/// A permission that allows a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The name of the permission.
    pub permission: String,
    /// Whether the document marks it as least privileged. Several grants can be marked, where they only work together.
    pub least: bool,
    /// Further permissions, of which the caller needs one as well. Empty if this permission suffices.
    pub also_requires: Vec<String>,
}

/// A path of the permissions document that the model does not have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnresolvedPath {
    /// The path, as the document writes it.
    pub path: String,
    /// Why it does not resolve.
    pub class: UnresolvedClass,
    /// The detail that stopped the resolution.
    pub reason: String,
    /// The methods that the document lists for the path.
    pub methods: BTreeSet<String>,
}

/// Why a path of the permissions document does not resolve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnresolvedClass {
    /// Another version of the service has the path.
    OtherVersion,
    /// None of the versions examined has the path: it was removed or never published.
    Gone,
    /// The document is wrong: a path or method that cannot exist, or a misspelt name.
    DocumentError,
}
