// @generated
use crate::{mg, models};

/// One `microsoft.graph.contentActivity`, by its URL.
///
/// For example `/me/dataSecurityAndGovernance/activities/contentActivities/{contentActivity-id}`.
pub type ContentActivityResource = mg::One<models::ContentActivity>;

/// A collection of `microsoft.graph.contentActivity`, by its URL.
///
/// For example `/me/dataSecurityAndGovernance/activities/contentActivities`.
pub type ContentActivityCollection = mg::Many<
    models::ContentActivity,
    ContentActivityResource,
>;
