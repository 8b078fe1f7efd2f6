// @generated
use crate::{mg, models};

/// One `microsoft.graph.partnerInformation`, by its URL.
///
/// For example `/organization/{organization-id}/partnerInformation`.
pub type PartnerInformationResource = mg::One<models::PartnerInformation>;
