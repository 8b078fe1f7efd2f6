// @generated
use crate::{mg, models, requests};

/// Requests on one [`ThreatAssessmentRequest`](models::ThreatAssessmentRequest): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.information_protection().threat_assessment_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct ThreatAssessmentRequestResource(mg::One<models::ThreatAssessmentRequest>);

mg::builder! { ThreatAssessmentRequestResource: mg::One<models::ThreatAssessmentRequest> }

impl ThreatAssessmentRequestResource {
    /// `…/results`: many [`ThreatAssessmentResult`](models::ThreatAssessmentResult).
    #[inline]
    pub fn results(
        &self,
    ) -> requests::threat_assessment_result::ThreatAssessmentResultCollection {
        mg::navigate(self, "results")
    }

    /// `…/microsoft.graph.emailFileAssessmentRequest`: cast to
    /// [`EmailFileAssessmentRequest`](models::EmailFileAssessmentRequest).
    #[doc(alias = "microsoft.graph.emailFileAssessmentRequest")]
    #[inline]
    pub fn cast_to_email_file_assessment_request(
        &self,
    ) -> requests::email_file_assessment_request::EmailFileAssessmentRequestResource {
        mg::navigate(self, "microsoft.graph.emailFileAssessmentRequest")
    }

    /// `…/microsoft.graph.fileAssessmentRequest`: cast to
    /// [`FileAssessmentRequest`](models::FileAssessmentRequest).
    #[doc(alias = "microsoft.graph.fileAssessmentRequest")]
    #[inline]
    pub fn cast_to_file_assessment_request(
        &self,
    ) -> requests::file_assessment_request::FileAssessmentRequestResource {
        mg::navigate(self, "microsoft.graph.fileAssessmentRequest")
    }

    /// `…/microsoft.graph.mailAssessmentRequest`: cast to
    /// [`MailAssessmentRequest`](models::MailAssessmentRequest).
    #[doc(alias = "microsoft.graph.mailAssessmentRequest")]
    #[inline]
    pub fn cast_to_mail_assessment_request(
        &self,
    ) -> requests::mail_assessment_request::MailAssessmentRequestResource {
        mg::navigate(self, "microsoft.graph.mailAssessmentRequest")
    }

    /// `…/microsoft.graph.urlAssessmentRequest`: cast to
    /// [`UrlAssessmentRequest`](models::UrlAssessmentRequest).
    #[doc(alias = "microsoft.graph.urlAssessmentRequest")]
    #[inline]
    pub fn cast_to_url_assessment_request(
        &self,
    ) -> requests::url_assessment_request::UrlAssessmentRequestResource {
        mg::navigate(self, "microsoft.graph.urlAssessmentRequest")
    }
}

/// Requests on a collection of [`ThreatAssessmentRequest`](models::ThreatAssessmentRequest):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.information_protection().threat_assessment_requests()`.
#[derive(Clone, Debug)]
pub struct ThreatAssessmentRequestCollection(
    mg::Many<models::ThreatAssessmentRequest, ThreatAssessmentRequestResource>,
);

mg::builder! { ThreatAssessmentRequestCollection: mg::Many<models::ThreatAssessmentRequest, ThreatAssessmentRequestResource> }

impl ThreatAssessmentRequestCollection {
    /// `…/microsoft.graph.emailFileAssessmentRequest`: the members that are
    /// [`EmailFileAssessmentRequest`](models::EmailFileAssessmentRequest).
    #[doc(alias = "microsoft.graph.emailFileAssessmentRequest")]
    #[inline]
    pub fn cast_to_email_file_assessment_request(
        &self,
    ) -> requests::email_file_assessment_request::EmailFileAssessmentRequestCollection {
        mg::navigate(self, "microsoft.graph.emailFileAssessmentRequest")
    }

    /// `…/microsoft.graph.fileAssessmentRequest`: the members that are
    /// [`FileAssessmentRequest`](models::FileAssessmentRequest).
    #[doc(alias = "microsoft.graph.fileAssessmentRequest")]
    #[inline]
    pub fn cast_to_file_assessment_request(
        &self,
    ) -> requests::file_assessment_request::FileAssessmentRequestCollection {
        mg::navigate(self, "microsoft.graph.fileAssessmentRequest")
    }

    /// `…/microsoft.graph.mailAssessmentRequest`: the members that are
    /// [`MailAssessmentRequest`](models::MailAssessmentRequest).
    #[doc(alias = "microsoft.graph.mailAssessmentRequest")]
    #[inline]
    pub fn cast_to_mail_assessment_request(
        &self,
    ) -> requests::mail_assessment_request::MailAssessmentRequestCollection {
        mg::navigate(self, "microsoft.graph.mailAssessmentRequest")
    }

    /// `…/microsoft.graph.urlAssessmentRequest`: the members that are
    /// [`UrlAssessmentRequest`](models::UrlAssessmentRequest).
    #[doc(alias = "microsoft.graph.urlAssessmentRequest")]
    #[inline]
    pub fn cast_to_url_assessment_request(
        &self,
    ) -> requests::url_assessment_request::UrlAssessmentRequestCollection {
        mg::navigate(self, "microsoft.graph.urlAssessmentRequest")
    }
}
