//! What all paths together show of types, properties and operations.

use std::collections::{BTreeMap, BTreeSet};

use super::answers::Given;
use crate::ir::OperationKind;
use crate::source::openapi::schema::ValueType;
use crate::source::tree::Node;

/// What was seen. Types go by the names of their schemas.
#[derive(Debug, Default)]
pub(super) struct Evidence<'d> {
    /// Entity sets and singletons.
    pub roots: BTreeMap<&'d str, Root<'d>>,
    /// Action and function imports, by name: the operations behind them.
    pub imports: BTreeMap<(OperationKind, &'d str), Vec<Seen<'d>>>,
    /// Bound operations.
    pub operations: BTreeMap<Signature<'d>, Seen<'d>>,
    /// Types that are entities, for whatever reason.
    pub entities: BTreeSet<&'d str>,
    /// Keys by type.
    pub keys: BTreeMap<&'d str, Vec<&'d str>>,
    /// Types whose entities are addressed by key.
    pub keyed: BTreeSet<&'d str>,
    /// Keys by other properties than the key.
    pub alternate_keys: BTreeMap<&'d str, BTreeSet<Vec<&'d str>>>,
    /// Types whose entities are streams themselves.
    pub media_entities: BTreeSet<&'d str>,
    /// Properties that a path leads to, by declaring type and name.
    pub properties: BTreeMap<(&'d str, &'d str), PropertyEvidence<'d>>,
    /// Places that paths lead to and go on from: types, once or many times.
    pub reached: BTreeSet<(&'d str, bool)>,
    /// Casts to types.
    pub casts: BTreeMap<&'d str, &'d Node<'d>>,
}

/// An entity set or singleton.
#[derive(Debug)]
pub(super) struct Root<'d> {
    pub schema: &'d str,
    pub collection: bool,
    pub deprecation: Option<&'d Node<'d>>,
}

/// What paths through a property show.
#[derive(Debug, Default)]
pub(super) struct PropertyEvidence<'d> {
    /// Something has a key, `$ref` or navigation below it that only navigation properties have.
    pub is_navigation: bool,
    /// `$ref` can be asked for: the targets live elsewhere.
    pub has_references: bool,
    /// Targets are created, changed or deleted here.
    pub is_written: bool,
    /// The media types of a stream.
    pub media: Option<&'d Node<'d>>,
    /// When it was deprecated.
    pub deprecation: Option<&'d Node<'d>>,
}

/// What tells operations apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Signature<'d> {
    /// The name as paths have it: short or full.
    pub name: &'d str,
    pub kind: OperationKind,
    /// The type it is bound to, and whether to many of it.
    pub binding: (&'d str, bool),
    pub parameters: Vec<&'d str>,
}

/// An operation as paths show it.
#[derive(Clone, Debug)]
pub(super) struct Seen<'d> {
    pub node: &'d Node<'d>,
    pub parameters: Vec<Given<'d>>,
    pub returns: Option<ValueType<'d>>,
    pub is_composable: bool,
    pub deprecation: Option<&'d Node<'d>>,
}
