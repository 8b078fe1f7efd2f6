// @generated
use crate::{mg, models, requests};

/// Requests on one [`SensitivityLabel`](models::security::SensitivityLabel): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().information_protection().sensitivity_labels().id(id)`.
#[derive(Clone, Debug)]
pub struct SensitivityLabelResource(mg::One<models::security::SensitivityLabel>);

mg::builder! { SensitivityLabelResource: mg::One<models::security::SensitivityLabel> }

impl SensitivityLabelResource {
    /// `…/parent`: [`SensitivityLabel`](models::security::SensitivityLabel).
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::security::sensitivity_label::SensitivityLabelResource {
        mg::navigate(self, "parent")
    }
}

/// Requests on a collection of [`SensitivityLabel`](models::security::SensitivityLabel): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.security().information_protection().sensitivity_labels()`.
#[derive(Clone, Debug)]
pub struct SensitivityLabelCollection(
    mg::Many<models::security::SensitivityLabel, SensitivityLabelResource>,
);

mg::builder! { SensitivityLabelCollection: mg::Many<models::security::SensitivityLabel, SensitivityLabelResource> }

impl SensitivityLabelCollection {
    /// `POST …/microsoft.graph.security.evaluateApplication`.
    ///
    /// Returns a page of
    /// [`InformationProtectionAction`](models::security::InformationProtectionAction).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[doc(alias = "microsoft.graph.security.evaluateApplication")]
    #[inline]
    pub fn evaluate_application(
        &self,
        parameters: impl Into<EvaluateApplication>,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        self.raw()
            .action_with(
                "microsoft.graph.security.evaluateApplication",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.security.evaluateClassificationResults`.
    ///
    /// Returns a page of
    /// [`InformationProtectionAction`](models::security::InformationProtectionAction).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[doc(alias = "microsoft.graph.security.evaluateClassificationResults")]
    #[inline]
    pub fn evaluate_classification_results(
        &self,
        parameters: impl Into<EvaluateClassificationResults>,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        self.raw()
            .action_with(
                "microsoft.graph.security.evaluateClassificationResults",
                &parameters.into(),
            )
    }

    /// `POST …/microsoft.graph.security.evaluateRemoval`.
    ///
    /// Returns a page of
    /// [`InformationProtectionAction`](models::security::InformationProtectionAction).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[doc(alias = "microsoft.graph.security.evaluateRemoval")]
    #[inline]
    pub fn evaluate_removal(
        &self,
        parameters: impl Into<EvaluateRemoval>,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        self.raw()
            .action_with("microsoft.graph.security.evaluateRemoval", &parameters.into())
    }

    /// `POST …/microsoft.graph.security.extractContentLabel`.
    ///
    /// Returns [`ContentLabel`](models::security::ContentLabel).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[doc(alias = "microsoft.graph.security.extractContentLabel")]
    #[inline]
    pub fn extract_content_label(
        &self,
        parameters: ExtractContentLabel,
    ) -> mg::Request<models::security::ContentLabel> {
        self.raw()
            .action_with("microsoft.graph.security.extractContentLabel", &parameters)
    }
}

/// Parameters of [`SensitivityLabelCollection::evaluate_application`].
///
/// A call can pass the pair of `content_info` and `labeling_options` alone.
pub struct EvaluateApplication {
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::security::ContentInfo>>,
    /// `labelingOptions`. Required.
    pub labeling_options: mg::Field<mg::Boxed<models::security::LabelingOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateApplication: "microsoft.graph.security.evaluateApplication", parameters;
    content_info: "contentInfo" required,
    labeling_options: "labelingOptions" required,
}

mg::required_parameters! {
    EvaluateApplication;
    content_info: mg::Boxed<models::security::ContentInfo>,
    labeling_options: mg::Boxed<models::security::LabelingOptions>,
}

/// Parameters of [`SensitivityLabelCollection::evaluate_classification_results`].
///
/// A call can pass the pair of `classification_results` and `content_info` alone.
pub struct EvaluateClassificationResults {
    /// `classificationResults`.
    pub classification_results: mg::Field<Vec<models::security::ClassificationResult>>,
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::security::ContentInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateClassificationResults: "microsoft.graph.security.evaluateClassificationResults", parameters;
    classification_results: "classificationResults" required,
    content_info: "contentInfo" required,
}

mg::required_parameters! {
    EvaluateClassificationResults;
    classification_results: Vec<models::security::ClassificationResult>,
    content_info: mg::Boxed<models::security::ContentInfo>,
}

/// Parameters of [`SensitivityLabelCollection::evaluate_removal`].
///
/// A call can pass `content_info` alone.
pub struct EvaluateRemoval {
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::security::ContentInfo>>,
    /// `downgradeJustification`. Optional.
    pub downgrade_justification: mg::Field<
        mg::Boxed<models::security::DowngradeJustification>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateRemoval: "microsoft.graph.security.evaluateRemoval", parameters;
    content_info: "contentInfo" required,
    downgrade_justification: "downgradeJustification" optional,
}

mg::required_parameters! {
    EvaluateRemoval;
    content_info: mg::Boxed<models::security::ContentInfo>,
}

/// Parameters of [`SensitivityLabelCollection::extract_content_label`].
pub struct ExtractContentLabel {
    /// `contentInfo`.
    pub content_info: mg::Field<mg::Boxed<models::security::ContentInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractContentLabel: "microsoft.graph.security.extractContentLabel", parameters;
    content_info: "contentInfo",
}
