// @generated
use crate::{mg, models, requests};

/// Requests on one [`Activity`](models::security::case_management::Activity): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().case_management().cases().id(id).activities().id(id)`.
#[derive(Clone, Debug)]
pub struct ActivityResource(mg::One<models::security::case_management::Activity>);

mg::builder! { ActivityResource: mg::One<models::security::case_management::Activity> }

impl ActivityResource {
    /// `…/microsoft.graph.security.caseManagement.auditLog`: cast to
    /// [`AuditLog`](models::security::case_management::AuditLog).
    #[doc(alias = "microsoft.graph.security.caseManagement.auditLog")]
    #[inline]
    pub fn cast_to_audit_log(
        &self,
    ) -> requests::security::case_management::audit_log::AuditLogResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.auditLog")
    }

    /// `…/microsoft.graph.security.caseManagement.comment`: cast to
    /// [`Comment`](models::security::case_management::Comment).
    #[doc(alias = "microsoft.graph.security.caseManagement.comment")]
    #[inline]
    pub fn cast_to_comment(
        &self,
    ) -> requests::security::case_management::comment::CommentResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.comment")
    }
}

/// Requests on a collection of [`Activity`](models::security::case_management::Activity): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().case_management().cases().id(id).activities()`.
#[derive(Clone, Debug)]
pub struct ActivityCollection(
    mg::Many<models::security::case_management::Activity, ActivityResource>,
);

mg::builder! { ActivityCollection: mg::Many<models::security::case_management::Activity, ActivityResource> }

impl ActivityCollection {
    /// `…/microsoft.graph.security.caseManagement.auditLog`: the members that are
    /// [`AuditLog`](models::security::case_management::AuditLog).
    #[doc(alias = "microsoft.graph.security.caseManagement.auditLog")]
    #[inline]
    pub fn cast_to_audit_log(
        &self,
    ) -> requests::security::case_management::audit_log::AuditLogCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.auditLog")
    }

    /// `…/microsoft.graph.security.caseManagement.comment`: the members that are
    /// [`Comment`](models::security::case_management::Comment).
    #[doc(alias = "microsoft.graph.security.caseManagement.comment")]
    #[inline]
    pub fn cast_to_comment(
        &self,
    ) -> requests::security::case_management::comment::CommentCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.comment")
    }
}
