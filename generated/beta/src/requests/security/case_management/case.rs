// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.caseManagement.case`, by its URL.
    ///
    /// For example `/security/caseManagement/cases/{case-id}`.
    CaseResource(mg::One<models::security::case_management::Case>)
}

impl CaseResource {
    /// `…/activities`: many `microsoft.graph.security.caseManagement.activity`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.auditLog` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.comment` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `POST` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::security::case_management::activity::ActivityCollection {
        mg::to(self, "activities")
    }

    /// `…/attachments`: many `microsoft.graph.security.caseManagement.attachment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `POST` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn attachments(
        &self,
    ) -> requests::security::case_management::attachment::AttachmentCollection {
        mg::to(self, "attachments")
    }

    /// `…/relations`: many `microsoft.graph.security.caseManagement.relation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.incidentRelation` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.recommendationRelation` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/microsoft.graph.security.caseManagement.workspaceIndicatorRelation` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `POST` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn relations(
        &self,
    ) -> requests::security::case_management::relation::RelationCollection {
        mg::to(self, "relations")
    }

    /// `…/tasks`: many `microsoft.graph.security.caseManagement.task`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `GET …/{id}` | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All | **CaseManagement.Read.All**, CaseManagement.ReadWrite.All |
    /// | `POST` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `PATCH …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    /// | `DELETE …/{id}` | **CaseManagement.ReadWrite.All** | **CaseManagement.ReadWrite.All** |
    #[inline]
    pub fn tasks(&self) -> requests::security::case_management::task::TaskCollection {
        mg::to(self, "tasks")
    }

    /// `…/microsoft.graph.security.caseManagement.exposureCase`
    #[inline]
    pub fn as_exposure_case(
        &self,
    ) -> requests::security::case_management::exposure_case::ExposureCaseResource {
        mg::to(self, "microsoft.graph.security.caseManagement.exposureCase")
    }

    /// `…/microsoft.graph.security.caseManagement.genericCase`
    #[inline]
    pub fn as_generic_case(
        &self,
    ) -> requests::security::case_management::generic_case::GenericCaseResource {
        mg::to(self, "microsoft.graph.security.caseManagement.genericCase")
    }

    /// `…/microsoft.graph.security.caseManagement.incidentCase`
    #[inline]
    pub fn as_incident_case(
        &self,
    ) -> requests::security::case_management::incident_case::IncidentCaseResource {
        mg::to(self, "microsoft.graph.security.caseManagement.incidentCase")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.caseManagement.case`, by its URL.
    ///
    /// For example `/security/caseManagement/cases`.
    CaseCollection(mg::Many<models::security::case_management::Case, CaseResource>)
}

impl CaseCollection {
    /// `…/microsoft.graph.security.caseManagement.exposureCase`
    #[inline]
    pub fn as_exposure_case(
        &self,
    ) -> requests::security::case_management::exposure_case::ExposureCaseCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.exposureCase")
    }

    /// `…/microsoft.graph.security.caseManagement.genericCase`
    #[inline]
    pub fn as_generic_case(
        &self,
    ) -> requests::security::case_management::generic_case::GenericCaseCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.genericCase")
    }

    /// `…/microsoft.graph.security.caseManagement.incidentCase`
    #[inline]
    pub fn as_incident_case(
        &self,
    ) -> requests::security::case_management::incident_case::IncidentCaseCollection {
        mg::to(self, "microsoft.graph.security.caseManagement.incidentCase")
    }
}
