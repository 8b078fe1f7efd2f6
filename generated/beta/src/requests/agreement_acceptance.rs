// @generated
use crate::{mg, models};

/// Requests on one [`AgreementAcceptance`](models::AgreementAcceptance): `get`, `update`, `delete`.
///
/// For example `graph.agreement_acceptances().id(id)`.
pub type AgreementAcceptanceResource = mg::One<models::AgreementAcceptance>;

/// Requests on a collection of [`AgreementAcceptance`](models::AgreementAcceptance): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.agreement_acceptances()`.
pub type AgreementAcceptanceCollection = mg::Many<
    models::AgreementAcceptance,
    AgreementAcceptanceResource,
>;
