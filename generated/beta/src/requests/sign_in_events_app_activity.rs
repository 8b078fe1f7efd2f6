// @generated
use crate::{mg, models, requests};

/// Requests on one [`SignInEventsAppActivity`](models::SignInEventsAppActivity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.audit_logs().sign_in_events_app_summary().id(id)`.
#[derive(Clone, Debug)]
pub struct SignInEventsAppActivityResource(mg::One<models::SignInEventsAppActivity>);

mg::builder! { SignInEventsAppActivityResource: mg::One<models::SignInEventsAppActivity> }

impl SignInEventsAppActivityResource {
    /// `…/application`: [`Application`](models::Application).
    #[inline]
    pub fn application(&self) -> requests::application::ApplicationResource {
        mg::navigate(self, "application")
    }
}

/// Requests on a collection of [`SignInEventsAppActivity`](models::SignInEventsAppActivity):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.audit_logs().sign_in_events_app_summary()`.
pub type SignInEventsAppActivityCollection = mg::Many<
    models::SignInEventsAppActivity,
    SignInEventsAppActivityResource,
>;
