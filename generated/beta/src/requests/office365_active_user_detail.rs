// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365ActiveUserDetail`, by its URL.
///
/// For example `/reports/getOffice365ActiveUserDetail(…)/{office365ActiveUserDetail-id}`.
pub type Office365ActiveUserDetailResource = mg::One<models::Office365ActiveUserDetail>;

/// A collection of `microsoft.graph.office365ActiveUserDetail`, by its URL.
///
/// For example `/reports/getOffice365ActiveUserDetail(…)`.
pub type Office365ActiveUserDetailCollection = mg::Many<
    models::Office365ActiveUserDetail,
    Office365ActiveUserDetailResource,
>;
