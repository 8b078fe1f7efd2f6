// @generated
use crate::{mg, models};

/// Requests on one [`PartnerInformation`](models::PartnerInformation): `get`, `update`, `delete`.
///
/// For example `graph.organization().id(id).partner_information()`.
pub type PartnerInformationResource = mg::One<models::PartnerInformation>;
