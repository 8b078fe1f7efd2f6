// @generated
use crate::{mg, models, requests};

/// Requests on one [`SynchronizationSchema`](models::SynchronizationSchema): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.applications().id(id).synchronization().jobs().id(id).schema()`.
#[derive(Clone, Debug)]
pub struct SynchronizationSchemaResource(mg::One<models::SynchronizationSchema>);

mg::builder! { SynchronizationSchemaResource: mg::One<models::SynchronizationSchema> }

impl SynchronizationSchemaResource {
    /// `…/directories`: many [`DirectoryDefinition`](models::DirectoryDefinition).
    #[inline]
    pub fn directories(
        &self,
    ) -> requests::directory_definition::DirectoryDefinitionCollection {
        mg::navigate(self, "directories")
    }

    /// `GET …/filterOperators`.
    ///
    /// Returns a page of [`FilterOperatorSchema`](models::FilterOperatorSchema).
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn filter_operators(
        &self,
    ) -> mg::Request<mg::Page<models::FilterOperatorSchema>> {
        self.raw().function("filterOperators")
    }

    /// `GET …/functions`.
    ///
    /// Returns a page of
    /// [`AttributeMappingFunctionSchema`](models::AttributeMappingFunctionSchema).
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn functions(
        &self,
    ) -> mg::Request<mg::Page<models::AttributeMappingFunctionSchema>> {
        self.raw().function("functions")
    }

    /// `POST …/parseExpression`.
    ///
    /// Returns [`ParseExpressionResponse`](models::ParseExpressionResponse).
    ///
    /// Least privileged permission: `Synchronization.ReadWrite.All` (delegated),
    /// `Application.ReadWrite.OwnedBy` (application).
    #[inline]
    pub fn parse_expression(
        &self,
        parameters: ParseExpression,
    ) -> mg::Request<models::ParseExpressionResponse> {
        self.raw().action_with("parseExpression", &parameters)
    }
}

/// Parameters of [`SynchronizationSchemaResource::parse_expression`].
pub struct ParseExpression {
    /// `expression`.
    pub expression: mg::Field<String>,
    /// `targetAttributeDefinition`.
    pub target_attribute_definition: mg::Field<mg::Boxed<models::AttributeDefinition>>,
    /// `testInputObject`.
    pub test_input_object: mg::Field<mg::Boxed<models::ExpressionInputObject>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ParseExpression: "microsoft.graph.parseExpression", parameters;
    expression: "expression",
    target_attribute_definition: "targetAttributeDefinition",
    test_input_object: "testInputObject",
}
