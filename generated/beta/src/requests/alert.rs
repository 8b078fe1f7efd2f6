// @generated
use crate::{mg, models};

/// Requests on one [`Alert`](models::Alert): `get`, `update`, `delete`.
///
/// For example `graph.security().alerts().id(id)`.
pub type AlertResource = mg::One<models::Alert>;

/// Requests on a collection of [`Alert`](models::Alert): `list`, `create`, `count`, `id` for one of
/// them, and the methods below.
///
/// For example `graph.security().alerts()`.
#[derive(Clone, Debug)]
pub struct AlertCollection(mg::Many<models::Alert, AlertResource>);

mg::builder! { AlertCollection: mg::Many<models::Alert, AlertResource> }

impl AlertCollection {
    /// `POST …/updateAlerts`.
    ///
    /// Returns a page of [`Alert`](models::Alert).
    ///
    /// Least privileged permission: `SecurityEvents.ReadWrite.All` (delegated, application).
    #[deprecated(
        note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
    )]
    #[inline]
    pub fn update_alerts(
        &self,
        parameters: UpdateAlerts,
    ) -> mg::Request<mg::Page<models::Alert>> {
        self.raw().action_with("updateAlerts", &parameters)
    }
}

/// Parameters of [`AlertCollection::update_alerts`].
pub struct UpdateAlerts {
    /// `value`.
    pub value: mg::Field<Vec<models::Alert>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateAlerts: "microsoft.graph.updateAlerts", parameters;
    value: "value",
}
