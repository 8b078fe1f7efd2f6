// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.threatAssessmentRequest`, by its URL.
    ///
    /// For example `/informationProtection/threatAssessmentRequests/{threatAssessmentRequest-id}`.
    ThreatAssessmentRequestResource(mg::One<models::ThreatAssessmentRequest>)
}

impl ThreatAssessmentRequestResource {
    /// `…/results`: many `threatAssessmentResult`
    #[inline]
    pub fn results(
        &self,
    ) -> requests::threat_assessment_result::ThreatAssessmentResultCollection {
        mg::to(self, "results")
    }

    /// `…/microsoft.graph.emailFileAssessmentRequest`
    #[inline]
    pub fn as_email_file_assessment_request(
        &self,
    ) -> requests::email_file_assessment_request::EmailFileAssessmentRequestResource {
        mg::to(self, "microsoft.graph.emailFileAssessmentRequest")
    }

    /// `…/microsoft.graph.fileAssessmentRequest`
    #[inline]
    pub fn as_file_assessment_request(
        &self,
    ) -> requests::file_assessment_request::FileAssessmentRequestResource {
        mg::to(self, "microsoft.graph.fileAssessmentRequest")
    }

    /// `…/microsoft.graph.mailAssessmentRequest`
    #[inline]
    pub fn as_mail_assessment_request(
        &self,
    ) -> requests::mail_assessment_request::MailAssessmentRequestResource {
        mg::to(self, "microsoft.graph.mailAssessmentRequest")
    }

    /// `…/microsoft.graph.urlAssessmentRequest`
    #[inline]
    pub fn as_url_assessment_request(
        &self,
    ) -> requests::url_assessment_request::UrlAssessmentRequestResource {
        mg::to(self, "microsoft.graph.urlAssessmentRequest")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.threatAssessmentRequest`, by its URL.
    ///
    /// For example `/informationProtection/threatAssessmentRequests`.
    ThreatAssessmentRequestCollection(mg::Many<models::ThreatAssessmentRequest, ThreatAssessmentRequestResource>)
}

impl ThreatAssessmentRequestCollection {
    /// `…/microsoft.graph.emailFileAssessmentRequest`
    #[inline]
    pub fn as_email_file_assessment_request(
        &self,
    ) -> requests::email_file_assessment_request::EmailFileAssessmentRequestCollection {
        mg::to(self, "microsoft.graph.emailFileAssessmentRequest")
    }

    /// `…/microsoft.graph.fileAssessmentRequest`
    #[inline]
    pub fn as_file_assessment_request(
        &self,
    ) -> requests::file_assessment_request::FileAssessmentRequestCollection {
        mg::to(self, "microsoft.graph.fileAssessmentRequest")
    }

    /// `…/microsoft.graph.mailAssessmentRequest`
    #[inline]
    pub fn as_mail_assessment_request(
        &self,
    ) -> requests::mail_assessment_request::MailAssessmentRequestCollection {
        mg::to(self, "microsoft.graph.mailAssessmentRequest")
    }

    /// `…/microsoft.graph.urlAssessmentRequest`
    #[inline]
    pub fn as_url_assessment_request(
        &self,
    ) -> requests::url_assessment_request::UrlAssessmentRequestCollection {
        mg::to(self, "microsoft.graph.urlAssessmentRequest")
    }
}
