// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sensitivityLabel`, by its URL.
    ///
    /// For example `/dataClassification/sensitivityLabels/{sensitivityLabel-id}`.
    SensitivityLabelResource(mg::One<models::SensitivityLabel>)
}

impl SensitivityLabelResource {
    /// `…/rights`: `usageRightsIncluded`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **SensitivityLabel.Read**, SensitivityLabels.Read.All | **SensitivityLabel.Read**, SensitivityLabels.Read.All |
    #[inline]
    pub fn rights(
        &self,
    ) -> requests::usage_rights_included::UsageRightsIncludedResource {
        mg::to(self, "rights")
    }

    /// `…/sublabels`: many `sensitivityLabel`
    #[inline]
    pub fn sublabels(&self) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::to(self, "sublabels")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.sensitivityLabel`, by its URL.
    ///
    /// For example `/dataClassification/sensitivityLabels`.
    SensitivityLabelCollection(mg::Many<models::SensitivityLabel, SensitivityLabelResource>)
}

impl SensitivityLabelCollection {
    /// `GET …/computeInheritance(labelIds=…,locale=…,contentFormats=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SensitivityLabel.Evaluate**, SensitivityLabel.Evaluate.All | **SensitivityLabel.Evaluate**, SensitivityLabel.Evaluate.All |
    #[inline]
    pub fn compute_inheritance(
        &self,
        parameters: ComputeInheritance,
    ) -> mg::Request<models::SensitivityLabel> {
        mg::Path::function_with(self, "computeInheritance", &parameters)
    }

    /// `POST …/computeRightsAndInheritance`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SensitivityLabel.Evaluate**, SensitivityLabel.Evaluate.All | **SensitivityLabel.Evaluate**, SensitivityLabel.Evaluate.All |
    #[inline]
    pub fn compute_rights_and_inheritance(
        &self,
        parameters: ComputeRightsAndInheritance,
    ) -> mg::Request<models::ComputeRightsAndInheritanceResult> {
        mg::Path::action_with(self, "computeRightsAndInheritance", &parameters)
    }

    /// `POST …/evaluate`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **SensitivityLabel.Evaluate.All** | **SensitivityLabel.Evaluate.All** |
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<models::EvaluateLabelJobResponse> {
        mg::Path::action_with(self, "evaluate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.computeInheritance`.
    ComputeInheritance "microsoft.graph.computeInheritance" "parameters";
    /// `contentFormats`: Collection(String)
    content_formats "contentFormats": Vec<String>,
    /// `labelIds`: Collection(String), items not null
    label_ids "labelIds" "r": Vec<String>,
    /// `locale`: String
    locale "locale": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.computeRightsAndInheritance`.
    ComputeRightsAndInheritance "microsoft.graph.computeRightsAndInheritance" "parameters";
    /// `delegatedUserEmail`: String
    delegated_user_email "delegatedUserEmail": String,
    /// `locale`: String
    locale "locale": String,
    /// `protectedContents`: Collection(protectedContent), items not null
    protected_contents "protectedContents" "r": Vec<models::ProtectedContent>,
    /// `supportedContentFormats`: Collection(String), items not null
    supported_content_formats "supportedContentFormats" "r": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.evaluate`.
    Evaluate "microsoft.graph.evaluate" "parameters";
    /// `currentLabel`: currentLabel
    current_label "currentLabel": mg::Boxed<models::CurrentLabel>,
    /// `discoveredSensitiveTypes`: Collection(discoveredSensitiveType)
    discovered_sensitive_types "discoveredSensitiveTypes": Vec<models::DiscoveredSensitiveType>,
}
