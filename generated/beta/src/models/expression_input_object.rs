// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.expressionInputObject`, a complex type.
    ExpressionInputObject "microsoft.graph.expressionInputObject" "complex";
    /// `definition`: objectDefinition
    definition "definition": mg::Boxed<super::ObjectDefinition>,
    /// `properties`: Collection(stringKeyObjectValuePair)
    properties "properties": Vec<super::StringKeyObjectValuePair>,
}
