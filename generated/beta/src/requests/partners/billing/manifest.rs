// @generated
use crate::{mg, models};

/// Requests on one [`Manifest`](models::partners::billing::Manifest): `get`, `update`, `delete`.
///
/// For example `graph.reports().partners().billing().manifests().id(id)`.
pub type ManifestResource = mg::One<models::partners::billing::Manifest>;

/// Requests on a collection of [`Manifest`](models::partners::billing::Manifest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.reports().partners().billing().manifests()`.
pub type ManifestCollection = mg::Many<
    models::partners::billing::Manifest,
    ManifestResource,
>;
