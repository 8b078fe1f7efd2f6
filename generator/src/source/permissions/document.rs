//! The document as it is, in its own words and order.

use crate::ir::Scheme;
use crate::source::Span;

/// A permission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeclaredPermission {
    /// Its name, such as `User.Read.All`.
    pub name: String,
    /// Where it is declared.
    pub span: Span,
    /// The schemes it exists in.
    pub schemes: Vec<DeclaredScheme>,
    /// What it allows.
    pub path_sets: Vec<PathSet>,
}

/// A permission in one scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeclaredScheme {
    /// The scheme.
    pub scheme: Scheme,
    /// Whether only an administrator can consent; the document's default is no.
    pub admin_consent: bool,
    /// From 1, least privileged, to 5.
    pub privilege_level: Option<u8>,
}

/// Paths with the same schemes and methods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathSet {
    /// The schemes in which the permission allows these paths.
    pub schemes: Vec<Scheme>,
    /// The methods that it allows, as written.
    pub methods: Vec<String>,
    /// The paths.
    pub paths: Vec<PathEntry>,
}

/// A path of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathEntry {
    /// As written.
    pub path: String,
    /// Where it stands.
    pub span: Span,
    /// The schemes in which the permission is the least privileged for the path.
    pub least: Vec<Scheme>,
    /// The permissions of which one is needed besides.
    pub also_requires: Vec<String>,
}
