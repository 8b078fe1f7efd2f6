// @generated
use crate::{mg, models};

/// One `microsoft.graph.security.filePlanReferenceTemplate`, by its URL.
///
/// For example `/security/labels/filePlanReferences/{filePlanReferenceTemplate-id}`.
pub type FilePlanReferenceTemplateResource = mg::One<
    models::security::FilePlanReferenceTemplate,
>;

/// A collection of `microsoft.graph.security.filePlanReferenceTemplate`, by its URL.
///
/// For example `/security/labels/filePlanReferences`.
pub type FilePlanReferenceTemplateCollection = mg::Many<
    models::security::FilePlanReferenceTemplate,
    FilePlanReferenceTemplateResource,
>;
