// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.activity`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}/activities/{activity-id}`.
    ActivityResource(mg::One<models::security::case_management::Activity>)
}

impl ActivityResource {
    /// `…/microsoft.graph.security.caseManagement.auditLog`
    #[inline]
    pub fn as_audit_log(
        &self,
    ) -> requests::security::case_management::audit_log::AuditLogResource {
        mg::to(self, "microsoft.graph.security.caseManagement.auditLog")
    }

    /// `…/microsoft.graph.security.caseManagement.comment`
    #[inline]
    pub fn as_comment(
        &self,
    ) -> requests::security::case_management::comment::CommentResource {
        mg::to(self, "microsoft.graph.security.caseManagement.comment")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.caseManagement.activity`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}/activities`.
    ActivityCollection(mg::Many<models::security::case_management::Activity, ActivityResource>)
}

impl ActivityCollection {
    /// `…/microsoft.graph.security.caseManagement.auditLog`
    #[inline]
    pub fn as_audit_log(
        &self,
    ) -> requests::security::case_management::audit_log::AuditLogCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.auditLog")
    }

    /// `…/microsoft.graph.security.caseManagement.comment`
    #[inline]
    pub fn as_comment(
        &self,
    ) -> requests::security::case_management::comment::CommentCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.comment")
    }
}
