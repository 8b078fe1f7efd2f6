// @generated
use crate::{mg, models};

/// Requests on one [`ServiceApp`](models::ServiceApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.solutions().backup_restore().service_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct ServiceAppResource(mg::One<models::ServiceApp>);

mg::builder! { ServiceAppResource: mg::One<models::ServiceApp> }

impl ServiceAppResource {
    /// `POST …/activate`.
    ///
    /// Returns [`ServiceApp`](models::ServiceApp).
    #[inline]
    pub fn activate(
        &self,
        parameters: impl Into<Activate>,
    ) -> mg::Request<models::ServiceApp> {
        self.raw().action_with("activate", &parameters.into())
    }

    /// `POST …/deactivate`.
    ///
    /// Returns [`ServiceApp`](models::ServiceApp).
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::ServiceApp> {
        self.raw().action("deactivate")
    }
}

/// Requests on a collection of [`ServiceApp`](models::ServiceApp): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.solutions().backup_restore().service_apps()`.
pub type ServiceAppCollection = mg::Many<models::ServiceApp, ServiceAppResource>;

/// Parameters of [`ServiceAppResource::activate`].
///
/// A call can pass `effective_date_time` alone.
pub struct Activate {
    /// `effectiveDateTime`. Required.
    pub effective_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Activate: "microsoft.graph.activate", parameters;
    effective_date_time: "effectiveDateTime" required,
}

mg::required_parameters! {
    Activate;
    effective_date_time: mg::DateTimeOffset,
}
