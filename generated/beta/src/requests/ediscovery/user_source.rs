// @generated
use crate::{mg, models};

/// One `microsoft.graph.ediscovery.userSource`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/userSources/{userSource-id}`.
pub type UserSourceResource = mg::One<models::ediscovery::UserSource>;

/// A collection of `microsoft.graph.ediscovery.userSource`, by its URL.
///
/// For example `/compliance/ediscovery/cases/{case-id}/custodians/{custodian-id}/userSources`.
pub type UserSourceCollection = mg::Many<
    models::ediscovery::UserSource,
    UserSourceResource,
>;
