// @generated
use crate::mg;

/// Entity type [`microsoft.graph.adminConsentRequestPolicy`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`AdminConsentRequestPolicyResource`], for example
/// `graph.policies().admin_consent_request_policy()`.
///
/// [`AdminConsentRequestPolicyResource`]: crate::requests::admin_consent_request_policy::AdminConsentRequestPolicyResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/adminconsentrequestpolicy?view=graph-rest-beta
pub struct AdminConsentRequestPolicy {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isEnabled`. Never null.
    pub is_enabled: mg::Field<bool>,
    /// `notifyReviewers`. Never null.
    pub notify_reviewers: mg::Field<bool>,
    /// `remindersEnabled`. Never null.
    pub reminders_enabled: mg::Field<bool>,
    /// `requestDurationInDays`. Never null.
    pub request_duration_in_days: mg::Field<i32>,
    /// `reviewers`.
    pub reviewers: mg::Field<Vec<super::AccessReviewReviewerScope>>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdminConsentRequestPolicy: "microsoft.graph.adminConsentRequestPolicy", entity, base super::Entity;
    id: "id" key required,
    is_enabled: "isEnabled" required,
    notify_reviewers: "notifyReviewers" required,
    reminders_enabled: "remindersEnabled" required,
    request_duration_in_days: "requestDurationInDays" required,
    reviewers: "reviewers",
    version: "version" required,
}

mg::derived_from! { AdminConsentRequestPolicy: super::Entity }
