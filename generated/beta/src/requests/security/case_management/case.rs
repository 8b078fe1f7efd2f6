// @generated
use crate::{mg, models, requests};

/// Requests on one [`Case`](models::security::case_management::Case): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.security().case_management().cases().id(id)`.
#[derive(Clone, Debug)]
pub struct CaseResource(mg::One<models::security::case_management::Case>);

mg::builder! { CaseResource: mg::One<models::security::case_management::Case> }

impl CaseResource {
    /// `…/activities`: many [`Activity`](models::security::case_management::Activity).
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn activities(
        &self,
    ) -> requests::security::case_management::activity::ActivityCollection {
        mg::navigate(self, "activities")
    }

    /// `…/attachments`: many [`Attachment`](models::security::case_management::Attachment).
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn attachments(
        &self,
    ) -> requests::security::case_management::attachment::AttachmentCollection {
        mg::navigate(self, "attachments")
    }

    /// `…/relations`: many [`Relation`](models::security::case_management::Relation).
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn relations(
        &self,
    ) -> requests::security::case_management::relation::RelationCollection {
        mg::navigate(self, "relations")
    }

    /// `…/tasks`: many [`Task`](models::security::case_management::Task).
    ///
    /// Least privileged permission to read: `CaseManagement.Read.All` (delegated, application).
    #[inline]
    pub fn tasks(&self) -> requests::security::case_management::task::TaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `…/microsoft.graph.security.caseManagement.exposureCase`: cast to
    /// [`ExposureCase`](models::security::case_management::ExposureCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.exposureCase")]
    #[inline]
    pub fn cast_to_exposure_case(
        &self,
    ) -> requests::security::case_management::exposure_case::ExposureCaseResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.exposureCase")
    }

    /// `…/microsoft.graph.security.caseManagement.genericCase`: cast to
    /// [`GenericCase`](models::security::case_management::GenericCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.genericCase")]
    #[inline]
    pub fn cast_to_generic_case(
        &self,
    ) -> requests::security::case_management::generic_case::GenericCaseResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.genericCase")
    }

    /// `…/microsoft.graph.security.caseManagement.incidentCase`: cast to
    /// [`IncidentCase`](models::security::case_management::IncidentCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.incidentCase")]
    #[inline]
    pub fn cast_to_incident_case(
        &self,
    ) -> requests::security::case_management::incident_case::IncidentCaseResource {
        mg::navigate(self, "microsoft.graph.security.caseManagement.incidentCase")
    }
}

/// Requests on a collection of [`Case`](models::security::case_management::Case): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().case_management().cases()`.
#[derive(Clone, Debug)]
pub struct CaseCollection(
    mg::Many<models::security::case_management::Case, CaseResource>,
);

mg::builder! { CaseCollection: mg::Many<models::security::case_management::Case, CaseResource> }

impl CaseCollection {
    /// `…/microsoft.graph.security.caseManagement.exposureCase`: the members that are
    /// [`ExposureCase`](models::security::case_management::ExposureCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.exposureCase")]
    #[inline]
    pub fn cast_to_exposure_case(
        &self,
    ) -> requests::security::case_management::exposure_case::ExposureCaseCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.exposureCase")
    }

    /// `…/microsoft.graph.security.caseManagement.genericCase`: the members that are
    /// [`GenericCase`](models::security::case_management::GenericCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.genericCase")]
    #[inline]
    pub fn cast_to_generic_case(
        &self,
    ) -> requests::security::case_management::generic_case::GenericCaseCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.genericCase")
    }

    /// `…/microsoft.graph.security.caseManagement.incidentCase`: the members that are
    /// [`IncidentCase`](models::security::case_management::IncidentCase).
    #[doc(alias = "microsoft.graph.security.caseManagement.incidentCase")]
    #[inline]
    pub fn cast_to_incident_case(
        &self,
    ) -> requests::security::case_management::incident_case::IncidentCaseCollection {
        mg::navigate(self, "microsoft.graph.security.caseManagement.incidentCase")
    }
}
