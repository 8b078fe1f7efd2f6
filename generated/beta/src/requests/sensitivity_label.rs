// @generated
use crate::{mg, models, requests};

/// Requests on one [`SensitivityLabel`](models::SensitivityLabel): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.data_classification().sensitivity_labels().id(id)`.
#[derive(Clone, Debug)]
pub struct SensitivityLabelResource(mg::One<models::SensitivityLabel>);

mg::builder! { SensitivityLabelResource: mg::One<models::SensitivityLabel> }

impl SensitivityLabelResource {
    /// `…/rights`: [`UsageRightsIncluded`](models::UsageRightsIncluded).
    ///
    /// Least privileged permission to read: `SensitivityLabel.Read` (delegated, application).
    #[inline]
    pub fn rights(
        &self,
    ) -> requests::usage_rights_included::UsageRightsIncludedResource {
        mg::navigate(self, "rights")
    }

    /// `…/sublabels`: many [`SensitivityLabel`](models::SensitivityLabel).
    #[inline]
    pub fn sublabels(&self) -> requests::sensitivity_label::SensitivityLabelCollection {
        mg::navigate(self, "sublabels")
    }
}

/// Requests on a collection of [`SensitivityLabel`](models::SensitivityLabel): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.data_classification().sensitivity_labels()`.
#[derive(Clone, Debug)]
pub struct SensitivityLabelCollection(
    mg::Many<models::SensitivityLabel, SensitivityLabelResource>,
);

mg::builder! { SensitivityLabelCollection: mg::Many<models::SensitivityLabel, SensitivityLabelResource> }

impl SensitivityLabelCollection {
    /// `GET …/computeInheritance(labelIds=…,locale=…,contentFormats=…)`.
    ///
    /// Returns [`SensitivityLabel`](models::SensitivityLabel).
    ///
    /// Least privileged permission: `SensitivityLabel.Evaluate` (delegated, application).
    #[inline]
    pub fn compute_inheritance(
        &self,
        parameters: ComputeInheritance,
    ) -> mg::Request<models::SensitivityLabel> {
        self.raw().function_with("computeInheritance", &parameters)
    }

    /// `POST …/computeRightsAndInheritance`.
    ///
    /// Returns [`ComputeRightsAndInheritanceResult`](models::ComputeRightsAndInheritanceResult).
    ///
    /// Least privileged permission: `SensitivityLabel.Evaluate` (delegated, application).
    #[inline]
    pub fn compute_rights_and_inheritance(
        &self,
        parameters: impl Into<ComputeRightsAndInheritance>,
    ) -> mg::Request<models::ComputeRightsAndInheritanceResult> {
        self.raw().action_with("computeRightsAndInheritance", &parameters.into())
    }

    /// `POST …/evaluate`.
    ///
    /// Returns [`EvaluateLabelJobResponse`](models::EvaluateLabelJobResponse).
    ///
    /// Least privileged permission: `SensitivityLabel.Evaluate.All` (delegated, application).
    #[inline]
    pub fn evaluate(
        &self,
        parameters: Evaluate,
    ) -> mg::Request<models::EvaluateLabelJobResponse> {
        self.raw().action_with("evaluate", &parameters)
    }
}

/// Parameters of [`SensitivityLabelCollection::compute_inheritance`].
pub struct ComputeInheritance {
    /// `contentFormats`.
    pub content_formats: mg::Field<Vec<String>>,
    /// `labelIds`.
    pub label_ids: mg::Field<Vec<String>>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComputeInheritance: "microsoft.graph.computeInheritance", parameters;
    content_formats: "contentFormats",
    label_ids: "labelIds" required,
    locale: "locale",
}

mg::required_parameters! {
    ComputeInheritance;
    label_ids: Vec<String>,
    locale: String,
    content_formats: Vec<String>,
}

/// Parameters of [`SensitivityLabelCollection::compute_rights_and_inheritance`].
///
/// A call can pass the pair of `protected_contents` and `supported_content_formats` alone.
pub struct ComputeRightsAndInheritance {
    /// `delegatedUserEmail`.
    pub delegated_user_email: mg::Field<String>,
    /// `locale`.
    pub locale: mg::Field<String>,
    /// `protectedContents`.
    pub protected_contents: mg::Field<Vec<models::ProtectedContent>>,
    /// `supportedContentFormats`.
    pub supported_content_formats: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComputeRightsAndInheritance: "microsoft.graph.computeRightsAndInheritance", parameters;
    delegated_user_email: "delegatedUserEmail",
    locale: "locale",
    protected_contents: "protectedContents" required,
    supported_content_formats: "supportedContentFormats" required,
}

mg::required_parameters! {
    ComputeRightsAndInheritance;
    protected_contents: Vec<models::ProtectedContent>,
    supported_content_formats: Vec<String>,
}

/// Parameters of [`SensitivityLabelCollection::evaluate`].
pub struct Evaluate {
    /// `currentLabel`.
    pub current_label: mg::Field<mg::Boxed<models::CurrentLabel>>,
    /// `discoveredSensitiveTypes`.
    pub discovered_sensitive_types: mg::Field<Vec<models::DiscoveredSensitiveType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Evaluate: "microsoft.graph.evaluate", parameters;
    current_label: "currentLabel",
    discovered_sensitive_types: "discoveredSensitiveTypes",
}
