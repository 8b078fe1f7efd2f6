// @generated
use crate::{mg, models};

/// One `microsoft.graph.informationProtectionLabel`, by its URL.
///
/// For example `/informationProtection/policy/labels/{informationProtectionLabel-id}`.
pub type InformationProtectionLabelResource = mg::One<
    models::InformationProtectionLabel,
>;

mg::builder! {
    /// A collection of `microsoft.graph.informationProtectionLabel`, by its URL.
    ///
    /// For example `/informationProtection/policy/labels`.
    InformationProtectionLabelCollection(mg::Many<models::InformationProtectionLabel, InformationProtectionLabelResource>)
}

impl InformationProtectionLabelCollection {
    /// `POST …/evaluateApplication`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_application(
        &self,
        parameters: EvaluateApplication,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        mg::Path::action_with(self, "evaluateApplication", &parameters)
    }

    /// `POST …/evaluateClassificationResults`
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_classification_results(
        &self,
        parameters: EvaluateClassificationResults,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        mg::Path::action_with(self, "evaluateClassificationResults", &parameters)
    }

    /// `POST …/evaluateRemoval`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn evaluate_removal(
        &self,
        parameters: EvaluateRemoval,
    ) -> mg::Request<mg::Page<models::InformationProtectionAction>> {
        mg::Path::action_with(self, "evaluateRemoval", &parameters)
    }

    /// `POST …/extractLabel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[deprecated(
        note = "deprecated since 2021-02-15, to be removed on 2022-08-15 (revision 2021-02/Beta_SensitivityLabels)"
    )]
    #[inline]
    pub fn extract_label(
        &self,
        parameters: ExtractLabel,
    ) -> mg::Request<models::InformationProtectionContentLabel> {
        mg::Path::action_with(self, "extractLabel", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateApplication`.
    EvaluateApplication "microsoft.graph.evaluateApplication" "parameters";
    /// `contentInfo`: contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::ContentInfo>,
    /// `labelingOptions`: labelingOptions, not null
    labeling_options "labelingOptions" "r": mg::Boxed<models::LabelingOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateClassificationResults`.
    EvaluateClassificationResults "microsoft.graph.evaluateClassificationResults" "parameters";
    /// `classificationResults`: Collection(classificationResult), items not null
    classification_results "classificationResults" "r": Vec<models::ClassificationResult>,
    /// `contentInfo`: contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::ContentInfo>,
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluateRemoval`.
    EvaluateRemoval "microsoft.graph.evaluateRemoval" "parameters";
    /// `contentInfo`: contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::ContentInfo>,
    /// `downgradeJustification`: downgradeJustification, optional
    downgrade_justification "downgradeJustification" "o": mg::Boxed<models::DowngradeJustification>,
}

mg::record! {
    /// Parameters of `microsoft.graph.extractLabel`.
    ExtractLabel "microsoft.graph.extractLabel" "parameters";
    /// `contentInfo`: contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::ContentInfo>,
}
