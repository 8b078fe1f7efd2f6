// @generated
use crate::{mg, models};

/// One `microsoft.graph.office365GroupsActivityDetail`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityDetail(…)/{office365GroupsActivityDetail-id}`.
pub type Office365GroupsActivityDetailResource = mg::One<
    models::Office365GroupsActivityDetail,
>;

/// A collection of `microsoft.graph.office365GroupsActivityDetail`, by its URL.
///
/// For example `/reports/getOffice365GroupsActivityDetail(…)`.
pub type Office365GroupsActivityDetailCollection = mg::Many<
    models::Office365GroupsActivityDetail,
    Office365GroupsActivityDetailResource,
>;
