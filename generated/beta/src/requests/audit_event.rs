// @generated
use crate::{mg, models};

/// Requests on one [`AuditEvent`](models::AuditEvent): `get`, `update`, `delete`.
///
/// For example `graph.device_management().audit_events().id(id)`.
pub type AuditEventResource = mg::One<models::AuditEvent>;

/// Requests on a collection of [`AuditEvent`](models::AuditEvent): `list`, `create`, `count`, `id`
/// for one of them, and the methods below.
///
/// For example `graph.device_management().audit_events()`.
#[derive(Clone, Debug)]
pub struct AuditEventCollection(mg::Many<models::AuditEvent, AuditEventResource>);

mg::builder! { AuditEventCollection: mg::Many<models::AuditEvent, AuditEventResource> }

impl AuditEventCollection {
    /// `GET …/getAuditActivityTypes(category=…)`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    #[inline]
    pub fn get_audit_activity_types(
        &self,
        parameters: impl Into<GetAuditActivityTypes>,
    ) -> mg::Request<mg::Page<String>> {
        self.raw().function_with("getAuditActivityTypes", &parameters.into())
    }

    /// `GET …/getAuditCategories`.
    ///
    /// Returns a page of `String`.
    ///
    /// Least privileged permission: `DeviceManagementApps.Read.All` (delegated, application).
    #[inline]
    pub fn get_audit_categories(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("getAuditCategories")
    }
}

/// Parameters of [`AuditEventCollection::get_audit_activity_types`].
///
/// A call can pass `category` alone.
pub struct GetAuditActivityTypes {
    /// `category`.
    pub category: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetAuditActivityTypes: "microsoft.graph.getAuditActivityTypes", parameters;
    category: "category",
}

mg::required_parameters! {
    GetAuditActivityTypes;
    category: String,
}
