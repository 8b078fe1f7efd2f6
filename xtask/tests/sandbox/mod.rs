//! A workspace of its own for a test, and what running a command in it gives.
// Each test program uses a part of it.
#![allow(dead_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use tempfile::TempDir;

/// The content of a small valid schema, on the fifth line of [`schema`].
pub const GOOD: &str = r#"<EntityType Name="thing" Abstract="true">
  <Key><PropertyRef Name="id"/></Key>
  <Property Name="id" Type="Edm.String" Nullable="false"/>
</EntityType>
<EntityType Name="customer" BaseType="shop.thing">
  <Property Name="address" Type="shop.address"/>
  <NavigationProperty Name="orders" Type="Collection(shop.order)" ContainsTarget="true"/>
</EntityType>
<EntityType Name="order" BaseType="shop.thing">
  <Property Name="state" Type="shop.state"/>
</EntityType>
<ComplexType Name="address">
  <Property Name="city" Type="Edm.String"/>
</ComplexType>
<EnumType Name="state"><Member Name="open" Value="0"/></EnumType>
<Action Name="cancel" IsBound="true">
  <Parameter Name="bindingParameter" Type="shop.order"/>
  <Parameter Name="reason" Type="Edm.String"/>
</Action>
<EntityContainer Name="container">
  <EntitySet Name="customers" EntityType="shop.customer"/>
</EntityContainer>"#;

/// A metadata file with one schema.
pub fn schema(content: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <edmx:Edmx Version=\"4.0\" xmlns:edmx=\"http://docs.oasis-open.org/odata/ns/edmx\">\n\
         <edmx:DataServices>\n\
         <Schema Namespace=\"shop\" xmlns=\"http://docs.oasis-open.org/odata/ns/edm\">\n\
         {content}\n</Schema>\n</edmx:DataServices>\n</edmx:Edmx>\n"
    )
    .into_bytes()
}

/// An empty workspace with the project's templates.
pub struct Sandbox {
    folder: TempDir,
}

/// What a command gave.
pub struct Ran {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Sandbox {
    pub fn new() -> Self {
        let sandbox = Self { folder: TempDir::new().expect("a temporary folder") };
        let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../templates");
        for entry in fs::read_dir(templates).expect("the templates") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
            sandbox.write(&format!("templates/{name}"), fs::read(&path).expect("a template"));
        }
        fs::create_dir(sandbox.path("specs")).expect("made");
        sandbox
    }

    /// A workspace with some files, such as [`Sandbox::files`] of another one.
    pub fn with_files(files: &BTreeMap<String, Vec<u8>>) -> Self {
        let sandbox = Self { folder: TempDir::new().expect("a temporary folder") };
        for (path, bytes) in files {
            sandbox.write(path, bytes);
        }
        sandbox
    }

    /// All files, by their path in the workspace.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let contents = self.contents().into_iter();
        let relative = |path: PathBuf| path.strip_prefix(self.folder.path()).expect("below").display().to_string();
        contents.map(|(path, (_, bytes))| (relative(path), bytes)).collect()
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path(path);
        let folder = path.parent().expect("a folder");
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, content)).expect("written");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("read")
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("removed");
    }

    /// Runs a command in the sandbox as its workspace.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.folder.path())
            .args(["--root", "."])
            .args(arguments)
            .output()
            .expect("xtask runs");
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        let status = output.status.code().expect("it ended by itself");
        Ran { status, stdout: text(output.stdout), stderr: text(output.stderr) }
    }

    /// All files with their time and content, so that a file written again with the same content shows too.
    pub fn contents(&self) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
        let mut contents = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let time = fs::metadata(&path).and_then(|metadata| metadata.modified()).expect("a time");
                    contents.insert(path.clone(), (time, fs::read(&path).expect("read")));
                }
            }
        }
        contents
    }

    /// The text of all files below a folder.
    pub fn all_text(&self, folder: &str) -> String {
        let below = self.path(folder);
        let files = self.contents().into_iter().filter(|(path, _)| path.starts_with(&below));
        files.map(|(_, (_, bytes))| String::from_utf8(bytes).expect("UTF-8")).collect()
    }
}

impl Ran {
    /// The command did what it was asked to.
    pub fn succeeds(self) -> Self {
        assert_eq!(self.status, 0, "{}{}", self.stdout, self.stderr);
        self
    }

    /// The command could not run, and says so on stderr alone.
    pub fn refuses(&self, what: &str, expected: &str) {
        assert_eq!(self.status, 2, "{what}: {}{}", self.stdout, self.stderr);
        assert_eq!(self.stdout, "", "{what}");
        assert!(self.stderr.contains("error"), "{what}: {}", self.stderr);
        assert!(self.stderr.contains(expected), "{what}: {expected:?} is not in {}", self.stderr);
    }
}
