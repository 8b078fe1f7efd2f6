// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.adminConsentRequestPolicy`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-beta>
    AdminConsentRequestPolicy "microsoft.graph.adminConsentRequestPolicy" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isEnabled`: Boolean, not null
    is_enabled "isEnabled" "r": bool,
    /// `notifyReviewers`: Boolean, not null
    notify_reviewers "notifyReviewers" "r": bool,
    /// `remindersEnabled`: Boolean, not null
    reminders_enabled "remindersEnabled" "r": bool,
    /// `requestDurationInDays`: Int32, not null
    request_duration_in_days "requestDurationInDays" "r": i32,
    /// `reviewers`: Collection(accessReviewReviewerScope)
    reviewers "reviewers": Vec<super::AccessReviewReviewerScope>,
    /// `version`: Int32, not null
    version "version" "r": i32,
}

mg::derived_from! { AdminConsentRequestPolicy: super::Entity }
