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
        parameters: EvaluateApplication,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateApplication", &parameters)
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
        parameters: EvaluateClassificationResults,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateClassificationResults", &parameters)
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
        parameters: EvaluateRemoval,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        self.raw().action_with("evaluateRemoval", &parameters)
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
        parameters: ExtractLabel,
    ) -> mg::Request<models::InformationProtectionContentLabel> {
        self.raw().action_with("extractLabel", &parameters)
    }
}

/// Parameters of [`InformationProtectionLabelCollection::evaluate_application`].
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

/// Parameters of [`InformationProtectionLabelCollection::evaluate_classification_results`].
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

/// Parameters of [`InformationProtectionLabelCollection::evaluate_removal`].
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

/// Parameters of [`InformationProtectionLabelCollection::extract_label`].
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
