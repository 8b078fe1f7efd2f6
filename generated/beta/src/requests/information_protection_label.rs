// @generated
use crate::{mg, models};

/// Requests on one [`InformationProtectionLabel`](models::InformationProtectionLabel): `get`,
/// `update`, `delete`.
///
/// For example `graph.information_protection().policy().labels().id(id)`.
pub type InformationProtectionLabelResource = mg::One<
    models::InformationProtectionLabel,
>;

/// Requests on a collection of [`InformationProtectionLabel`](models::InformationProtectionLabel):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.information_protection().policy().labels()`.
#[derive(Clone, Debug)]
pub struct InformationProtectionLabelCollection(
    mg::Many<models::InformationProtectionLabel, InformationProtectionLabelResource>,
);

mg::builder! { InformationProtectionLabelCollection: mg::Many<models::InformationProtectionLabel, InformationProtectionLabelResource> }

impl InformationProtectionLabelCollection {
    /// `POST …/evaluateApplication`.
    ///
    /// Returns a page of [`InformationProtectionAction`](models::InformationProtectionAction).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_application(
        &self,
        parameters: impl Into<EvaluateApplication>,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateApplication", &parameters.into())
    }

    /// `POST …/evaluateClassificationResults`.
    ///
    /// Returns a page of [`InformationProtectionAction`](models::InformationProtectionAction).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_classification_results(
        &self,
        parameters: impl Into<EvaluateClassificationResults>,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateClassificationResults", &parameters.into())
    }

    /// `POST …/evaluateRemoval`.
    ///
    /// Returns a page of [`InformationProtectionAction`](models::InformationProtectionAction).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_removal(
        &self,
        parameters: impl Into<EvaluateRemoval>,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateRemoval", &parameters.into())
    }

    /// `POST …/extractLabel`.
    ///
    /// Returns [`InformationProtectionContentLabel`](models::InformationProtectionContentLabel).
    ///
    /// Least privileged permission: `InformationProtectionPolicy.Read` (delegated),
    /// `InformationProtectionPolicy.Read.All` (application).
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn extract_label(
        &self,
        parameters: impl Into<ExtractLabel>,
    ) -> mg::Request<models::InformationProtectionContentLabel> {
        self.raw().action_with("extractLabel", &parameters.into())
    }
}

/// Parameters of [`InformationProtectionLabelCollection::evaluate_application`].
///
/// A call can pass the pair of `content_info` and `labeling_options` alone.
pub struct EvaluateApplication {
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::ContentInfo>>,
    /// `labelingOptions`. Required.
    pub labeling_options: mg::Field<mg::Boxed<models::LabelingOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateApplication: "microsoft.graph.evaluateApplication", parameters;
    content_info: "contentInfo" required,
    labeling_options: "labelingOptions" required,
}

mg::required_parameters! {
    EvaluateApplication;
    content_info: mg::Boxed<models::ContentInfo>,
    labeling_options: mg::Boxed<models::LabelingOptions>,
}

/// Parameters of [`InformationProtectionLabelCollection::evaluate_classification_results`].
///
/// A call can pass the pair of `content_info` and `classification_results` alone.
pub struct EvaluateClassificationResults {
    /// `classificationResults`.
    pub classification_results: mg::Field<Vec<models::ClassificationResult>>,
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::ContentInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateClassificationResults: "microsoft.graph.evaluateClassificationResults", parameters;
    classification_results: "classificationResults" required,
    content_info: "contentInfo" required,
}

mg::required_parameters! {
    EvaluateClassificationResults;
    content_info: mg::Boxed<models::ContentInfo>,
    classification_results: Vec<models::ClassificationResult>,
}

/// Parameters of [`InformationProtectionLabelCollection::evaluate_removal`].
///
/// A call can pass `content_info` alone.
pub struct EvaluateRemoval {
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::ContentInfo>>,
    /// `downgradeJustification`. Optional.
    pub downgrade_justification: mg::Field<mg::Boxed<models::DowngradeJustification>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EvaluateRemoval: "microsoft.graph.evaluateRemoval", parameters;
    content_info: "contentInfo" required,
    downgrade_justification: "downgradeJustification" optional,
}

mg::required_parameters! {
    EvaluateRemoval;
    content_info: mg::Boxed<models::ContentInfo>,
}

/// Parameters of [`InformationProtectionLabelCollection::extract_label`].
///
/// A call can pass `content_info` alone.
pub struct ExtractLabel {
    /// `contentInfo`. Required.
    pub content_info: mg::Field<mg::Boxed<models::ContentInfo>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractLabel: "microsoft.graph.extractLabel", parameters;
    content_info: "contentInfo" required,
}

mg::required_parameters! {
    ExtractLabel;
    content_info: mg::Boxed<models::ContentInfo>,
}
