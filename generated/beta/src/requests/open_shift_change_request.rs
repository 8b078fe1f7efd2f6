// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.openShiftChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShiftChangeRequests/{openShiftChangeRequest-id}`.
pub type OpenShiftChangeRequestResource = mg::One<
    models::OpenShiftChangeRequest,
    requests::schedule_change_request::ScheduleChangeRequestResource,
>;

/// A collection of `microsoft.graph.openShiftChangeRequest`, by its URL.
///
/// For example `/teams/{team-id}/schedule/openShiftChangeRequests`.
pub type OpenShiftChangeRequestCollection = mg::Many<
    models::OpenShiftChangeRequest,
    OpenShiftChangeRequestResource,
>;
