//! `sources.toml`: the inputs from which the specs of a version were made.
//!
//! Raw inputs are never committed; this says which they were, so that they can be recognised.

use std::path::Path;

use jiff::civil::Date;
use msgraph_codegen::diagnostics::Diagnostic;
use msgraph_codegen::source::SourceFile;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::folder::Folder;
use crate::outcome::Result;

/// The name of the file in `specs/<version>/`.
pub const FILE: &str = "sources.toml";

/// The inputs of a version.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// The service's metadata.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Source>,
    /// Graph's permissions document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permissions: Option<Source>,
    /// Folders of reference pages, by name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub docs: Vec<DocsSource>,
}

/// A folder of reference pages.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocsSource {
    /// The folder's name, without the folders that it was in.
    pub folder: String,
    /// Where it can be had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day it was had.
    pub date: String,
    /// How many pages were read.
    pub pages: usize,
    /// The checksum of all its text, with the names of the files.
    pub sha256: String,
    /// What else is to be known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The facts that the user states about an input.
#[derive(Clone, Copy, Debug, Default)]
pub struct About<'a> {
    /// The day it was had.
    pub date: Option<Date>,
    /// Where it can be had.
    pub url: Option<&'a str>,
    /// What else is to be known of it.
    pub note: Option<&'a str>,
}

/// One input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The file's name, without the folders of the machine it was on.
    pub file: String,
    /// Where it can be had.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The day it was had.
    pub date: String,
    /// Its length.
    pub bytes: u64,
    /// Its checksum.
    pub sha256: String,
    /// What else is to be known of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

impl Sources {
    /// Reads the file of a version; returns no inputs if there is no file.
    pub fn read(specs: &Path) -> Result<Self> {
        let path = specs.join(FILE);
        let Some(folder) = Folder::open_existing(specs)? else { return Ok(Self::default()) };
        match folder.read(Path::new(FILE))? {
            Some(bytes) => Self::parse(&SourceFile::from_bytes(path.display().to_string(), bytes)?),
            None => Ok(Self::default()),
        }
    }

    /// Reads the file's text.
    pub fn parse(file: &SourceFile) -> Result<Self> {
        toml::from_str(&file.text).map_err(|error| {
            // The message of `toml` shows the line itself.
            let message = format!("`{}` is not a list of sources:\n{}", file.path, error.to_string().trim_end());
            Diagnostic::error("xtask::sources", message).with_remedy("delete it and import again").into()
        })
    }

    /// Returns the day on which the metadata was fetched, `YYYY-MM-DD`; `None` if it is not recorded.
    pub fn metadata_date(&self) -> Result<Option<String>> {
        let Some(source) = &self.metadata else { return Ok(None) };
        // Dates are compared as text, so that one in another form would decide wrongly which pages are newer.
        match source.date.parse::<Date>() {
            Ok(date) => Ok(Some(date.to_string())),
            Err(error) => {
                let message = format!("`{}` in `{FILE}` is not a day: {error}", source.date);
                Err(Diagnostic::error("xtask::sources", message).with_remedy("write it as \"2026-08-31\"").into())
            }
        }
    }

    /// The file's text.
    pub fn text(&self) -> Result<String> {
        let body = toml::to_string(self)
            .map_err(|error| Diagnostic::error("xtask::sources", format!("cannot write the sources: {error}")))?;
        Ok(format!("# What these specs were imported from. Written by `cargo xtask import`.\n\n{body}"))
    }
}

impl Sources {
    /// Puts a folder of pages in the place of what was known under its name.
    pub fn record_docs(&mut self, mut docs: DocsSource) {
        match self.docs.iter_mut().find(|known| known.folder == docs.folder) {
            Some(known) => {
                // The same pages again keep what was known of them.
                if known.sha256 == docs.sha256 {
                    docs.url = docs.url.or(known.url.take());
                    docs.note = docs.note.or(known.note.take());
                    docs.date = if docs.date.is_empty() { std::mem::take(&mut known.date) } else { docs.date };
                }
                *known = docs;
            }
            None => self.docs.push(docs),
        }
        for docs in self.docs.iter_mut().filter(|docs| docs.date.is_empty()) {
            docs.date = today();
        }
        self.docs.sort_by(|a, b| a.folder.cmp(&b.folder));
    }
}

impl DocsSource {
    /// Describes a folder. Its date is empty unless it is given: [`Sources::record_docs`] knows more.
    pub fn new<'f>(path: &Path, files: impl Iterator<Item = &'f SourceFile>, pages: usize, about: About<'_>) -> Self {
        let mut digest = Sha256::new();
        for file in files {
            for part in [&file.path, &file.text] {
                digest.update(part.len().to_le_bytes());
                digest.update(part);
            }
        }
        // `.` and `..` are no names.
        let named = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        Self {
            folder: named.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            url: about.url.map(str::to_owned),
            date: about.date.map(|date| date.to_string()).unwrap_or_default(),
            pages,
            sha256: hex(&digest.finalize()),
            note: about.note.map(str::to_owned),
        }
    }
}

/// A digest in hexadecimal digits.
pub fn hex(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn today() -> String {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

impl Source {
    /// Describes an input. Without a date it is today's; one that is imported again keeps what was known of it.
    pub fn new(path: &Path, bytes: &[u8], about: About<'_>, known: Option<&Self>) -> Self {
        let About { date, url, note } = about;
        let sha256 = hex(&Sha256::digest(bytes));
        let known = known.filter(|known| known.sha256 == sha256);
        let known_date = || known.map(|known| known.date.clone());
        Self {
            file: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            url: url.map(str::to_owned).or_else(|| known?.url.clone()),
            date: date.map(|date| date.to_string()).or_else(known_date).unwrap_or_else(today),
            bytes: bytes.len() as u64,
            sha256,
            note: note.map(str::to_owned).or_else(|| known?.note.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_read_back_as_written() {
        let date = "2026-08-01".parse().ok();
        let source =
            Source::new(Path::new("/somewhere/a.csdl"), b"abc", About { date, url: None, note: Some("by hand") }, None);
        let sources = Sources { metadata: Some(source.clone()), ..Sources::default() };
        let text = sources.text().expect("written");
        insta::assert_snapshot!(text, @r#"
        # What these specs were imported from. Written by `cargo xtask import`.

        [metadata]
        file = "a.csdl"
        date = "2026-08-01"
        bytes = 3
        sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        note = "by hand"
        "#);
        assert_eq!(toml::from_str::<Sources>(&text).expect("read"), sources);

        let again = Source::new(Path::new("b.csdl"), b"abc", About::default(), Some(&source));
        assert_eq!((again.date.as_str(), again.note.as_deref()), ("2026-08-01", Some("by hand")));
    }
}
