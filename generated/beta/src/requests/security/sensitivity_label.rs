// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.sensitivityLabel`, by its URL.
    ///
    /// For example `/security/informationProtection/sensitivityLabels/{sensitivityLabel-id}`.
    SensitivityLabelResource(mg::One<models::security::SensitivityLabel>)
}

impl SensitivityLabelResource {
    /// `…/parent`: `microsoft.graph.security.sensitivityLabel`
    #[inline]
    pub fn parent(
        &self,
    ) -> requests::security::sensitivity_label::SensitivityLabelResource {
        mg::to(self, "parent")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.security.sensitivityLabel`, by its URL.
    ///
    /// For example `/security/informationProtection/sensitivityLabels`.
    SensitivityLabelCollection(mg::Many<models::security::SensitivityLabel, SensitivityLabelResource>)
}

impl SensitivityLabelCollection {
    /// `POST …/microsoft.graph.security.evaluateApplication`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn evaluate_application(
        &self,
        parameters: EvaluateApplication,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.evaluateApplication",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.security.evaluateClassificationResults`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn evaluate_classification_results(
        &self,
        parameters: EvaluateClassificationResults,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.evaluateClassificationResults",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.security.evaluateRemoval`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn evaluate_removal(
        &self,
        parameters: EvaluateRemoval,
    ) -> mg::Request<mg::Page<models::security::InformationProtectionAction>> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.evaluateRemoval",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.security.extractContentLabel`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **InformationProtectionPolicy.Read** | **InformationProtectionPolicy.Read.All** |
    #[inline]
    pub fn extract_content_label(
        &self,
        parameters: ExtractContentLabel,
    ) -> mg::Request<models::security::ContentLabel> {
        mg::Path::action_with(
            self,
            "microsoft.graph.security.extractContentLabel",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.security.evaluateApplication`.
    EvaluateApplication "microsoft.graph.security.evaluateApplication" "parameters";
    /// `contentInfo`: microsoft.graph.security.contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::security::ContentInfo>,
    /// `labelingOptions`: microsoft.graph.security.labelingOptions, not null
    labeling_options "labelingOptions" "r": mg::Boxed<models::security::LabelingOptions>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.evaluateClassificationResults`.
    EvaluateClassificationResults "microsoft.graph.security.evaluateClassificationResults" "parameters";
    /// `classificationResults`: Collection(microsoft.graph.security.classificationResult), items not null
    classification_results "classificationResults" "r": Vec<models::security::ClassificationResult>,
    /// `contentInfo`: microsoft.graph.security.contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::security::ContentInfo>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.evaluateRemoval`.
    EvaluateRemoval "microsoft.graph.security.evaluateRemoval" "parameters";
    /// `contentInfo`: microsoft.graph.security.contentInfo, not null
    content_info "contentInfo" "r": mg::Boxed<models::security::ContentInfo>,
    /// `downgradeJustification`: microsoft.graph.security.downgradeJustification, optional
    downgrade_justification "downgradeJustification" "o": mg::Boxed<models::security::DowngradeJustification>,
}

mg::record! {
    /// Parameters of `microsoft.graph.security.extractContentLabel`.
    ExtractContentLabel "microsoft.graph.security.extractContentLabel" "parameters";
    /// `contentInfo`: microsoft.graph.security.contentInfo
    content_info "contentInfo": mg::Boxed<models::security::ContentInfo>,
}
