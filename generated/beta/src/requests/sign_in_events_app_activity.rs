// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.signInEventsAppActivity`, by its URL.
    ///
    /// For example `/auditLogs/signInEventsAppSummary/{signInEventsAppActivity-id}`.
    SignInEventsAppActivityResource(mg::One<models::SignInEventsAppActivity>)
}

impl SignInEventsAppActivityResource {
    /// `…/application`: `application`
    #[inline]
    pub fn application(&self) -> requests::application::ApplicationResource {
        mg::to(self, "application")
    }
}

/// A collection of `microsoft.graph.signInEventsAppActivity`, by its URL.
///
/// For example `/auditLogs/signInEventsAppSummary`.
pub type SignInEventsAppActivityCollection = mg::Many<
    models::SignInEventsAppActivity,
    SignInEventsAppActivityResource,
>;
