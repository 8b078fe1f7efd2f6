// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.synchronizationSchema`, by its URL.
    ///
    /// For example `/applications/{application-id}/synchronization/jobs/{synchronizationJob-id}/schema`.
    SynchronizationSchemaResource(mg::One<models::SynchronizationSchema>)
}

impl SynchronizationSchemaResource {
    /// `…/directories`: many `directoryDefinition`
    #[inline]
    pub fn directories(
        &self,
    ) -> requests::directory_definition::DirectoryDefinitionCollection {
        mg::to(self, "directories")
    }

    /// `GET …/filterOperators`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn filter_operators(
        &self,
    ) -> mg::Request<mg::Page<models::FilterOperatorSchema>> {
        mg::Path::function(self, "filterOperators")
    }

    /// `GET …/functions`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn functions(
        &self,
    ) -> mg::Request<mg::Page<models::AttributeMappingFunctionSchema>> {
        mg::Path::function(self, "functions")
    }

    /// `POST …/parseExpression`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **Synchronization.ReadWrite.All** | **Application.ReadWrite.OwnedBy**, Synchronization.ReadWrite.All |
    #[inline]
    pub fn parse_expression(
        &self,
        parameters: ParseExpression,
    ) -> mg::Request<models::ParseExpressionResponse> {
        mg::Path::action_with(self, "parseExpression", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.parseExpression`.
    ParseExpression "microsoft.graph.parseExpression" "parameters";
    /// `expression`: String
    expression "expression": String,
    /// `targetAttributeDefinition`: attributeDefinition
    target_attribute_definition "targetAttributeDefinition": mg::Boxed<models::AttributeDefinition>,
    /// `testInputObject`: expressionInputObject
    test_input_object "testInputObject": mg::Boxed<models::ExpressionInputObject>,
}
