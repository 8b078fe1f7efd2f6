// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.listInfo`, a complex type.
    ListInfo "microsoft.graph.listInfo" "complex";
    /// `contentTypesEnabled`: Boolean
    content_types_enabled "contentTypesEnabled": bool,
    /// `hidden`: Boolean
    hidden "hidden": bool,
    /// `template`: String
    template "template": String,
}
