//! Which permissions a request needs, as Graph's permissions document has it: facts, no sentences.

use std::collections::{BTreeMap, BTreeSet};

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
    /// All of them, in the order in which they are written.
    pub const ALL: [Self; 3] = [Self::Application, Self::DelegatedPersonal, Self::DelegatedWork];

    /// The name in our files, and of reference pages' facts: `application`, `delegatedPersonal`, `delegatedWork`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::DelegatedPersonal => "delegatedPersonal",
            Self::DelegatedWork => "delegatedWork",
        }
    }

    /// The scheme of that name, in any case: the permissions document writes `DelegatedWork`, our files `delegatedWork`.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str().eq_ignore_ascii_case(name))
    }
}

/// What is known of permissions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Permissions {
    /// The permissions that there are, by name.
    pub definitions: BTreeMap<String, PermissionDefinition>,
    /// What a request needs, by path and method. Paths are spelled as the model spells them, keys are `{id}`.
    pub requirements: BTreeMap<String, BTreeMap<String, Requirement>>,
    /// Paths of the permissions document that the model does not have.
    pub unresolved: BTreeSet<UnresolvedPath>,
}

/// A permission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PermissionDefinition {
    /// The schemes it exists in.
    pub schemes: BTreeMap<Scheme, PermissionScheme>,
}

/// A permission in one scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PermissionScheme {
    /// Whether only an administrator can consent to it.
    pub admin_consent: bool,
    /// How much it allows, from 1 to 5, if the document says so.
    pub privilege_level: Option<u8>,
}

/// What a method on a path needs: one of the grants of the scheme. A scheme that isn't there is not supported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requirement {
    /// By scheme, least privileged first.
    pub schemes: BTreeMap<Scheme, Vec<Grant>>,
}

/// A permission that allows a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Its name.
    pub permission: String,
    /// Whether it is marked as the least privileged. Several may be, where they only work together.
    pub least: bool,
    /// One of these is needed as well; empty where it suffices alone.
    pub also_requires: Vec<String>,
}

/// A path of the permissions document that the model does not have.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct UnresolvedPath {
    /// As the document writes it.
    pub path: String,
    /// Why it does not resolve.
    pub class: UnresolvedClass,
    /// What stopped it.
    pub reason: String,
    /// The methods that the document lists it with.
    pub methods: BTreeSet<String>,
}

/// Why a path of the permissions document does not resolve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnresolvedClass {
    /// Another version of the service has it.
    OtherVersion,
    /// No version that was looked at has it: it is gone, or was never published.
    Gone,
    /// The document is wrong: a path that is none, a method that is none, a name misspelt.
    DocumentError,
}
