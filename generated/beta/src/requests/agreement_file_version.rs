// @generated
use crate::{mg, models};

/// Requests on one [`AgreementFileVersion`](models::AgreementFileVersion): `get`, `update`,
/// `delete`.
///
/// For example `graph.agreements().id(id).files().id(id).versions().id(id)`.
pub type AgreementFileVersionResource = mg::One<models::AgreementFileVersion>;

/// Requests on a collection of [`AgreementFileVersion`](models::AgreementFileVersion): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.agreements().id(id).files().id(id).versions()`.
pub type AgreementFileVersionCollection = mg::Many<
    models::AgreementFileVersion,
    AgreementFileVersionResource,
>;
